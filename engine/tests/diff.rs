//! The laws of a plan, for every folder of `tests/diff/<kind>/<case>`.
//!
//! A case is `before.sql` and `after.sql`. Up must reach `after`, a second comparison must be empty,
//! down must reach `before`, up must work again, and rows seeded by `rows.sql` must survive as
//! `survives.sql` says (a query that gives true). `up.sql` and `down.sql` hold the planned text:
//! run with `UPDATE=1` to rewrite them.
//!
//! Each case runs on a local server, and once more on the embedded Postgres when
//! `DRIFTLESS_TEST_EMBEDDED=1`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::catalog::{Catalog, Scope, inspect, populated_schemas};
use engine::diff::{self, Change, Rename};
use engine::plan::{self, Plan, States};
use engine::prove::{Direction, Goal, prove, run};
use engine::scratch::{Provider, Scratch, Spec};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

fn main() {
    let arguments = Arguments::from_args();
    let runtime = Arc::new(Runtime::new().expect("a runtime starts"));
    let provider = if arguments.list {
        None
    } else {
        Some(start(&runtime))
    };
    let trials = cases()
        .into_iter()
        .map(|folder| trial(folder, &runtime, provider.clone()))
        .collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    drop(provider);
    conclusion.exit();
}

fn start(runtime: &Runtime) -> Arc<Provider> {
    let embedded = std::env::var_os("DRIFTLESS_TEST_EMBEDDED").is_some();
    let server = std::env::var("DRIFTLESS_TEST_SERVER").unwrap_or_else(|_| "local".to_owned());
    let spec: Spec = if embedded {
        Spec::Embedded
    } else {
        server.parse().expect("a scratch")
    };
    let provider = runtime.block_on(Provider::start(&spec));
    Arc::new(provider.unwrap_or_else(|error| panic!("{error}\n{}", error.hint())))
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let mut found: Vec<PathBuf> = folders(&root)
        .iter()
        .flat_map(|kind| folders(kind))
        .collect();
    found.sort();
    found
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).expect("fixtures are readable");
    entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect()
}

fn trial(folder: PathBuf, runtime: &Arc<Runtime>, provider: Option<Arc<Provider>>) -> Trial {
    let kind = folder
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy();
    let case = folder.file_name().unwrap_or_default().to_string_lossy();
    let name = format!("{kind}/{case}");
    let runtime = Arc::clone(runtime);
    Trial::test(name, move || {
        let provider = provider.ok_or("no provider")?;
        runtime.block_on(Case { folder, provider }.check())
    })
}

struct Case {
    folder: PathBuf,
    provider: Arc<Provider>,
}

impl Case {
    async fn check(&self) -> Result<(), Failed> {
        let before = self.database("before.sql").await?;
        let after = self.database("after.sql").await?;
        let mut schemas = populated_schemas(before.client()).await?;
        schemas.extend(populated_schemas(after.client()).await?);
        let scope = Scope::for_schemas(&schemas);
        let current = inspect(before.client(), &scope).await?;
        let desired = inspect(after.client(), &scope).await?;
        let plan = self.plan((&current, &desired), &scope).await?;
        self.compare_text("up.sql", &text(&plan, Direction::Up))?;
        self.compare_text("down.sql", &text(&plan, Direction::Down))?;
        let goal = Goal {
            current: &current,
            desired: &desired,
            scope: &scope,
        };
        prove(before.client(), &plan, goal).await?;
        self.rows_survive(&before, &plan).await
    }

    async fn plan(&self, states: (&Catalog, &Catalog), scope: &Scope) -> Result<Plan, Failed> {
        let (current, desired) = states;
        let renames = self.renames(states)?;
        let copy = self.database("before.sql").await?;
        let statements = plan::statements(&renames, (current, current), scope);
        run(copy.client(), &statements, Direction::Up).await?;
        let renamed = inspect(copy.client(), scope).await?;
        let changes = diff::compare(&renamed, desired)?;
        let states = States {
            current,
            renamed: &renamed,
            desired,
        };
        Ok(plan::build(&renames, &changes, states, scope))
    }

    /// `renames.txt`: a line for each, `public.users.name full_name`.
    fn renames(&self, (current, desired): (&Catalog, &Catalog)) -> Result<Vec<Change>, Failed> {
        let text = fs::read_to_string(self.folder.join("renames.txt")).unwrap_or_default();
        let mut changes = Vec::new();
        for line in text.lines() {
            let (from, to) = line.split_once(' ').ok_or("a rename is `path name`")?;
            let rename = Rename::resolve(from, to, (current, desired))?;
            changes.extend(rename.change(current, desired)?);
        }
        Ok(changes)
    }

    async fn rows_survive(&self, database: &Scratch, plan: &Plan) -> Result<(), Failed> {
        let Ok(rows) = fs::read_to_string(self.folder.join("rows.sql")) else {
            return Ok(());
        };
        database.client().batch_execute(&rows).await?;
        let survives = fs::read_to_string(self.folder.join("survives.sql"))?;
        for stage in &plan.stages {
            run(database.client(), &stage.up, Direction::Up).await?;
        }
        let kept: bool = database.client().query_one(&survives, &[]).await?.get(0);
        if kept {
            Ok(())
        } else {
            Err("rows did not survive the way up".into())
        }
    }

    async fn database(&self, file: &str) -> Result<Scratch, Failed> {
        let scratch = self.provider.database(&[]).await?;
        let sql = fs::read_to_string(self.folder.join(file))?;
        scratch
            .client()
            .batch_execute(&sql)
            .await
            .map_err(|error| format!("{file}: {error:?}"))?;
        Ok(scratch)
    }

    fn compare_text(&self, file: &str, planned: &str) -> Result<(), Failed> {
        let path = self.folder.join(file);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, planned)?;
            return Ok(());
        }
        let recorded = fs::read_to_string(&path).unwrap_or_default();
        if recorded == planned {
            return Ok(());
        }
        Err(format!("{file} differs; planned:\n{planned}\nrecorded:\n{recorded}").into())
    }
}

fn text(plan: &Plan, direction: Direction) -> String {
    let files: Vec<String> = match direction {
        Direction::Up => plan
            .stages
            .iter()
            .map(|stage| plan::file_text(&stage.up))
            .collect(),
        Direction::Down => plan
            .stages
            .iter()
            .rev()
            .map(|s| plan::file_text(&s.down))
            .collect(),
    };
    files.join("\n-- next file\n\n")
}
