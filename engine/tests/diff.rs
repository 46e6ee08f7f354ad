//! The laws of a plan, for every folder of `tests/diff/<kind>/<case>`.
//!
//! A case is `before.sql` and `after.sql`, beside them, where they say something, `renames.txt` (a line
//! for each answered rename, `public.users.name full_name`), `rows.sql` and `survives.sql` (a query that
//! gives true). The laws are those of `laws/mod.rs`; they hold for the plan in one transaction and for the
//! online one. `up.sql` and `down.sql` hold the text of the former, for the kind `online` of the latter, as it is
//! planned on Postgres 15, since other versions write some definitions otherwise: run with `UPDATE=1`
//! on that version to rewrite them where the laws hold.
//!
//! Where Postgres has no way, or this version plans none, `refused.txt` holds the refusal in the place of both texts. Where
//! `undumped.txt` says why, `pg_dump` is not asked for its judgement.
//!
//! A case is ignored on a server whose major version is not in the range of its `versions.txt` (`15..`,
//! `..16` or `15..17`, both ends included), or that lacks an extension it creates.
//! `scripts/postgres-matrix` runs all of this on every version that is supported.
//!
//! The server is `DRIFTLESS_TEST_SERVER`, else a local cluster, or with `DRIFTLESS_TEST_EMBEDDED=1` the
//! embedded Postgres. `DRIFTLESS_TEST_CASES=diff_pending` runs the cases that are known not to hold
//! yet, whose texts are compared once they are recorded.

mod laws;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use engine::difference::DifferenceError;
use engine::prove::Direction;
use engine::scratch::{Provider, ScratchError, Spec};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use tokio::runtime::Runtime;

use self::laws::{Broken, Pair};

/// The cases that must pass.
const CASES: &str = "diff";

/// The kind of cases whose online plan is recorded.
const ONLINE: &str = "online";

/// What holds a refusal.
const REFUSED: &str = "refused.txt";

/// The major version whose planned texts are recorded.
const RECORDED_ON: u32 = 15;

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
    let chosen = std::env::var("DRIFTLESS_TEST_CASES").unwrap_or_else(|_| CASES.to_owned());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(chosen);
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
    let mut names = folder
        .components()
        .rev()
        .map(|name| name.as_os_str().to_string_lossy());
    let (case, kind) = (
        names.next().unwrap_or_default(),
        names.next().unwrap_or_default(),
    );
    let name = format!("{kind}/{case}");
    drop(names);
    let runtime = Arc::clone(runtime);
    Trial::ignorable_test(name, move || {
        let provider = provider.ok_or("no provider")?;
        runtime.block_on(check(&folder, &provider))
    })
}

async fn check(folder: &Path, provider: &Provider) -> Result<Completion, Failed> {
    let major = provider.server_version_num() / 10_000;
    if let Ok(range) = fs::read_to_string(folder.join("versions.txt"))
        && !covers(range.trim(), major)?
    {
        return Ok(Completion::ignored_with(format!("needs {}", range.trim())));
    }
    let held = match laws::hold(provider, &read(folder)?).await {
        Err(Broken::Scratch(missing @ ScratchError::MissingExtension { .. })) => {
            return Ok(Completion::ignored_with(missing));
        }
        Err(Broken::Compare(DifferenceError::Unsupported(unsupported))) => {
            return compare_refusal(folder, &unsupported.to_string());
        }
        held => held?,
    };
    if folder.join(REFUSED).exists() {
        return Err("planned, although its refusal is recorded".into());
    }
    let is_online = folder.parent().is_some_and(|kind| kind.ends_with(ONLINE));
    let [blocking, online] = held;
    let plan = if is_online { online } else { blocking };
    if major == RECORDED_ON {
        compare_text(&folder.join("up.sql"), &laws::text(&plan, Direction::Up))?;
        compare_text(
            &folder.join("down.sql"),
            &laws::text(&plan, Direction::Down),
        )?;
    }
    Ok(Completion::Completed)
}

/// A refusal that is not recorded is a failure.
fn compare_refusal(folder: &Path, refusal: &str) -> Result<Completion, Failed> {
    let path = folder.join(REFUSED);
    if !path.exists() && folder.join("up.sql").exists() {
        return Err(format!("refused: {refusal}").into());
    }
    compare_text(&path, &format!("{refusal}\n"))?;
    Ok(Completion::Completed)
}

/// Whether `major` is in a range such as `15..`, whose ends are both included.
fn covers(range: &str, major: u32) -> Result<bool, Failed> {
    let (first, last) = range.split_once("..").ok_or("versions are `first..last`")?;
    let end = |text: &str, missing: u32| match text {
        "" => Ok(missing),
        number => number.parse::<u32>(),
    };
    Ok((end(first, 0)?..=end(last, u32::MAX)?).contains(&major))
}

fn read(folder: &Path) -> Result<Pair, Failed> {
    let optional = |file: &str| fs::read_to_string(folder.join(file)).ok();
    let rename = |line: &str| {
        let halves = line.rsplit_once(' ');
        halves.map(|(from, to)| (from.to_owned(), to.to_owned()))
    };
    let renames: Option<Vec<_>> = optional("renames.txt")
        .unwrap_or_default()
        .lines()
        .map(rename)
        .collect();
    Ok(Pair {
        before: fs::read_to_string(folder.join("before.sql"))?,
        after: fs::read_to_string(folder.join("after.sql"))?,
        renames: renames.ok_or("a rename is `path name`")?,
        rows: optional("rows.sql"),
        survives: optional("survives.sql"),
        is_undumped: folder.join("undumped.txt").exists(),
    })
}

fn compare_text(path: &Path, planned: &str) -> Result<(), Failed> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, planned)?;
        return Ok(());
    }
    let is_pending = std::env::var_os("DRIFTLESS_TEST_CASES").is_some();
    let recorded = match fs::read_to_string(path) {
        Ok(recorded) => recorded,
        Err(_) if is_pending => return Ok(()),
        Err(_) => String::new(),
    };
    if recorded == planned {
        return Ok(());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Err(format!("{name} differs; planned:\n{planned}\nrecorded:\n{recorded}").into())
}
