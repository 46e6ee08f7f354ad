//! The laws that every plan keeps, checked on real databases.
//!
//! Up reaches `after`; a second comparison is empty; down reaches `before`; up works again; rows that
//! were there survive. What "reaches" means is judged twice: by the engine's own reading of the
//! catalog, and by `pg_dump`, which knows attributes that the engine may be blind to.

mod dump;
mod programs;

use engine::difference::{self, Difference, DifferenceError, Request};
use engine::migrator::directory::FileTxMode;
use engine::migrator::script::{self, ScriptError};
use engine::plan::{self, Options, Plan, Stage, Statement};
use engine::prove::Direction;
use engine::scratch::{Provider, Scratch, ScratchError, wanted_extensions};
use engine::source::Opened;

use self::dump::{Dump, DumpError};

/// Two states as SQL text, and what is known about the way between them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pair {
    /// What builds the first state on an empty database.
    pub(crate) before: String,
    /// What builds the second one.
    pub(crate) after: String,
    /// The renames that are answered: the path of the old name, and the new name.
    pub(crate) renames: Vec<(String, String)>,
    /// What fills the first state with rows.
    pub(crate) rows: Option<String>,
    /// A query that gives true where those rows have survived the way up.
    pub(crate) survives: Option<String>,
    /// Whether `pg_dump` sees differences that are none.
    pub(crate) is_undumped: bool,
}

/// A pair that can't be compared, or whose plan breaks a law.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Broken {
    /// No database is to be had.
    #[error(transparent)]
    Scratch(#[from] ScratchError),
    /// Postgres refuses the text of a state, its rows, or the question about them.
    #[error("{what}: {}", reason(.source))]
    Text {
        /// Which text.
        what: &'static str,
        /// What the server says.
        source: tokio_postgres::Error,
    },
    /// The states can't be compared.
    #[error(transparent)]
    Compare(#[from] DifferenceError),
    /// The independent judge can't be asked.
    #[error(transparent)]
    Dump(#[from] DumpError),
    /// The plan breaks a law.
    #[error("{law}\n{plan}")]
    Law {
        /// Which law, and how.
        law: String,
        /// What was run.
        plan: String,
    },
}

fn reason(error: &tokio_postgres::Error) -> String {
    error
        .as_db_error()
        .map_or_else(|| error.to_string(), ToString::to_string)
}

/// The plans of a pair that hold: in one transaction as far as that goes, and in steps that the application can
/// work beside; often the same.
pub(crate) type Held = [Plan; 2];

/// Plans the way from `before` to `after`, blocking and online, and checks every law on both.
///
/// # Errors
/// When the states can't be built or compared, or with the law that a plan breaks.
pub(crate) async fn hold(provider: &Provider, pair: &Pair) -> Result<Held, Broken> {
    let (before, after) = (
        State::of_before(provider, pair).await?,
        State::of_after(provider, pair).await?,
    );
    let judge = (!pair.is_undumped).then_some(provider);
    let dumps = (before.dump(judge).await?, after.dump(judge).await?);
    let difference = difference::compare(&before.opened, &after.opened, &request(pair)).await?;
    let [blocking, online] = [false, true].map(|online| difference.plan(Options { online }));
    let plans: &[&Plan] = if online == blocking {
        &[&blocking]
    } else {
        &[&blocking, &online]
    };
    for plan in plans {
        let round = Round {
            judge,
            states: (&before, &after),
            dumps: (&dumps.0, &dumps.1),
            plan,
        };
        round.holds(&difference).await?;
    }
    drop((before, after));
    for plan in plans {
        rows_survive(provider, pair, plan).await?;
    }
    Ok([blocking, online])
}

/// One plan up and down, twice.
struct Round<'a> {
    /// Whose `pg_dump` is asked.
    judge: Option<&'a Provider>,
    states: (&'a State, &'a State),
    dumps: (&'a Option<Dump>, &'a Option<Dump>),
    plan: &'a Plan,
}

impl Round<'_> {
    async fn holds(&self, difference: &Difference) -> Result<(), Broken> {
        let (before, after) = self.states;
        let broken = |law: String| Broken::Law {
            law,
            plan: both_ways(self.plan),
        };
        let proof = difference.prove(self.plan, before.opened.client()).await;
        proof.map_err(|error| broken(error.to_string()))?;
        // What was proven statement by statement is walked once more from the text that is written down:
        // up must work again after down.
        walk(before, self.plan, Direction::Up)
            .await
            .map_err(|error| broken(format!("up again: {error}")))?;
        let left = difference::compare(&before.opened, &after.opened, &Request::default()).await?;
        if !left.is_empty() {
            return Err(broken(format!(
                "a second comparison finds {}",
                objects(&left)
            )));
        }
        let reached = before.dump(self.judge).await?;
        same("up", reached, self.dumps.1).map_err(&broken)?;
        walk(before, self.plan, Direction::Down)
            .await
            .map_err(|error| broken(format!("down again: {error}")))?;
        let reached = before.dump(self.judge).await?;
        same("down", reached, self.dumps.0).map_err(&broken)
    }
}

/// What a plan runs in one direction, as the files it takes.
pub(crate) fn text(plan: &Plan, direction: Direction) -> String {
    let up = |stage: &Stage| plan::file_text(&stage.up);
    let down = |stage: &Stage| plan::file_text(&stage.down);
    let files: Vec<String> = match direction {
        Direction::Up => plan.stages.iter().map(up).collect(),
        Direction::Down => plan.stages.iter().rev().map(down).collect(),
    };
    files.join("\n-- next file\n\n")
}

fn both_ways(plan: &Plan) -> String {
    let (up, down) = (text(plan, Direction::Up), text(plan, Direction::Down));
    format!("-- planned up:\n{up}\n-- planned down:\n{down}")
}

fn request(pair: &Pair) -> Request {
    Request {
        renames: pair.renames.clone(),
        ..Request::default()
    }
}

fn objects(difference: &Difference) -> String {
    let changed = difference
        .all_changes()
        .map(|change| change.object().to_string());
    changed.collect::<Vec<_>>().join(", ")
}

/// A database in one of the two states.
struct State {
    url: String,
    opened: Opened,
}

impl State {
    async fn of_before(provider: &Provider, pair: &Pair) -> Result<Self, Broken> {
        Self::build(provider, "the state before", &pair.before).await
    }

    async fn of_after(provider: &Provider, pair: &Pair) -> Result<Self, Broken> {
        Self::build(provider, "the state after", &pair.after).await
    }

    async fn build(provider: &Provider, what: &'static str, sql: &str) -> Result<Self, Broken> {
        let scratch: Scratch = provider.database(&wanted_extensions([sql])).await?;
        let url = scratch.url().to_owned();
        let opened = Opened::on_scratch(scratch);
        execute(&opened, what, sql).await?;
        Ok(Self { url, opened })
    }

    /// `None` where there is no independent judge.
    async fn dump(&self, judge: Option<&Provider>) -> Result<Option<Dump>, DumpError> {
        match judge.and_then(programs::pg_dump) {
            Some(program) => Dump::of(program, &self.url).await.map(Some),
            None => Ok(None),
        }
    }
}

async fn execute(opened: &Opened, what: &'static str, sql: &str) -> Result<(), Broken> {
    let done = opened.client().batch_execute(sql).await;
    done.map_err(|source| Broken::Text { what, source })
}

/// Runs the files of a plan as the runner does: from their text, split into statements.
async fn walk(state: &State, plan: &Plan, direction: Direction) -> Result<(), ScriptError> {
    let files: Vec<&[Statement]> = match direction {
        Direction::Up => plan.stages.iter().map(|stage| &stage.up[..]).collect(),
        Direction::Down => plan
            .stages
            .iter()
            .rev()
            .map(|stage| &stage.down[..])
            .collect(),
    };
    for statements in files {
        let mode = if statements.iter().all(|statement| statement.transactional) {
            FileTxMode::File
        } else {
            FileTxMode::None
        };
        script::run(state.opened.client(), &plan::file_text(statements), mode).await?;
    }
    Ok(())
}

fn same(way: &str, reached: Option<Dump>, goal: &Option<Dump>) -> Result<(), String> {
    let (Some(reached), Some(goal)) = (reached, goal) else {
        return Ok(());
    };
    match reached.differences(goal) {
        None => Ok(()),
        Some(differences) => Err(format!(
            "pg_dump finds that {way} does not reach its goal\n{differences}"
        )),
    }
}

/// On a database of its own: a column that was dropped and came back stands at another place, where
/// `INSERT INTO t VALUES (...)` would not find it.
async fn rows_survive(provider: &Provider, pair: &Pair, plan: &Plan) -> Result<(), Broken> {
    let Some(rows) = &pair.rows else {
        return Ok(());
    };
    let state = State::of_before(provider, pair).await?;
    execute(&state.opened, "the rows", rows).await?;
    let broken = |law: String| Broken::Law {
        law,
        plan: both_ways(plan),
    };
    walk(&state, plan, Direction::Up)
        .await
        .map_err(|error| broken(format!("with rows: {error}")))?;
    let Some(survives) = &pair.survives else {
        return Ok(());
    };
    let answer = state.opened.client().query_one(survives, &[]).await;
    let answer = answer.and_then(|row| row.try_get::<_, Option<bool>>(0));
    let kept = answer.map_err(|source| Broken::Text {
        what: "the question about rows",
        source,
    })?;
    if kept == Some(true) {
        Ok(())
    } else {
        Err(broken(format!("rows did not survive: {survives}")))
    }
}
