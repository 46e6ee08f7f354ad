//! The laws that every plan keeps, checked on real databases.
//!
//! Up reaches `after`; a second comparison is empty; down reaches `before`; up works again; rows that
//! were there survive. What "reaches" means is judged twice: by the engine's own reading of the
//! catalog, and by `pg_dump`, which knows attributes that the engine may be blind to.

mod dump;
mod programs;

use engine::diff::NotCompared;
use engine::difference::{self, Difference, DifferenceError, Request};
use engine::migrator::directory::FileTxMode;
use engine::migrator::script::{self, ScriptError};
use engine::plan::{Options, Plan, Stage};
use engine::prove::Direction;
use engine::scratch::Provider;

use self::dump::{Dump, DumpError};
use crate::states::{Pair, State, Unbuilt};

/// A pair that can't be compared, or whose plan breaks a law.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Broken {
    /// A state can't be built.
    #[error(transparent)]
    Unbuilt(#[from] Unbuilt),
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

/// The plans of a pair that hold, in one transaction as far as that goes, and in steps that the application can
/// work beside, which are often the same; and what differs and is not planned.
pub(crate) type Held = ([Plan; 2], Vec<NotCompared>);

/// Plans the way from `before` to `after`, blocking and online, and checks every law on both. `survives` is
/// a query that gives true where the rows have survived the way up. `judge` is where `pg_dump` is asked; it is not
/// where it sees differences that are none.
///
/// # Errors
/// When the states can't be built or compared, or with the law that a plan breaks.
pub(crate) async fn hold(
    (provider, judge): (&Provider, Option<&Provider>),
    pair: &Pair,
    survives: Option<&str>,
) -> Result<Held, Broken> {
    let (before, after) = (
        State::of_before(provider, pair).await?,
        State::of_after(provider, pair).await?,
    );
    let dumps = (dumped(&before, judge).await?, dumped(&after, judge).await?);
    let difference = difference::compare(&before.opened, &after.opened, &pair.request()).await?;
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
        rows_survive(provider, (pair, survives), plan).await?;
    }
    Ok(([blocking, online], difference.not_compared))
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
        let reached = dumped(before, self.judge).await?;
        same("up", reached, self.dumps.1).map_err(&broken)?;
        walk(before, self.plan, Direction::Down)
            .await
            .map_err(|error| broken(format!("down again: {error}")))?;
        let reached = dumped(before, self.judge).await?;
        same("down", reached, self.dumps.0).map_err(&broken)
    }
}

/// What a plan runs in one direction, as the files it takes.
pub(crate) fn text(plan: &Plan, direction: Direction) -> String {
    let up = |stage: &Stage| stage.up_text();
    let down = |stage: &Stage| stage.down_text();
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

fn objects(difference: &Difference) -> String {
    let changed = difference
        .all_changes()
        .map(|change| change.object().to_string());
    changed.collect::<Vec<_>>().join(", ")
}

/// `None` where there is no independent judge.
async fn dumped(state: &State, judge: Option<&Provider>) -> Result<Option<Dump>, DumpError> {
    match judge.and_then(programs::pg_dump) {
        Some(program) => Dump::of(program, &state.url).await.map(Some),
        None => Ok(None),
    }
}

/// Runs the files of a plan as the runner does: from their text, split into statements.
async fn walk(state: &State, plan: &Plan, direction: Direction) -> Result<(), ScriptError> {
    let stages: Vec<&Stage> = match direction {
        Direction::Up => plan.stages.iter().collect(),
        Direction::Down => plan.stages.iter().rev().collect(),
    };
    for stage in stages {
        let (statements, text) = match direction {
            Direction::Up => (&stage.up, stage.up_text()),
            Direction::Down => (&stage.down, stage.down_text()),
        };
        let mode = if statements.iter().all(|statement| statement.transactional) {
            FileTxMode::File
        } else {
            FileTxMode::None
        };
        script::run(state.opened.client(), &text, mode).await?;
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
async fn rows_survive(
    provider: &Provider,
    (pair, survives): (&Pair, Option<&str>),
    plan: &Plan,
) -> Result<(), Broken> {
    let Some(rows) = &pair.rows else {
        return Ok(());
    };
    let state = State::of_before(provider, pair).await?;
    state.execute("the rows", rows).await?;
    let broken = |law: String| Broken::Law {
        law,
        plan: both_ways(plan),
    };
    walk(&state, plan, Direction::Up)
        .await
        .map_err(|error| broken(format!("with rows: {error}")))?;
    let Some(survives) = survives else {
        return Ok(());
    };
    let answer = state.opened.client().query_one(survives, &[]).await;
    let answer = answer.and_then(|row| row.try_get::<_, Option<bool>>(0));
    let kept = answer.map_err(|source| Unbuilt::Text {
        what: "the question about rows",
        source,
    })?;
    if kept == Some(true) {
        Ok(())
    } else {
        Err(broken(format!("rows did not survive: {survives}")))
    }
}
