//! The proof of a plan: it is run, up and down, on a replay of the current state.

use driftless_migrator::DatabaseError;
use tokio_postgres::Client;

use crate::catalog::{Catalog, InspectError, Scope, inspect};
use crate::diff::compare;
use crate::plan::{Plan, Statement};

/// Which way a plan was being run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the current state to the desired one.
    Up,
    /// Back again.
    Down,
}

/// A plan that does not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum ProofError {
    /// Postgres refused one of its statements.
    #[error("the planned {} is refused by Postgres: {source}\n  {sql}", direction.noun())]
    Refused {
        /// Which way.
        direction: Direction,
        /// The statement.
        sql: String,
        /// What the server says.
        source: DatabaseError,
    },
    /// All of it ran, and the catalog is not what it should be.
    #[error("the planned {} does not reach its goal; these differ: {}", direction.noun(), left.join(", "))]
    Missed {
        /// Which way.
        direction: Direction,
        /// What is left to change, as `column public.users.nickname`.
        left: Vec<String>,
    },
    /// The catalog could not be read.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// The transaction around the statements failed.
    #[error("the proof could not run: {0}")]
    Session(#[from] DatabaseError),
}

impl From<tokio_postgres::Error> for ProofError {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Session(error.into())
    }
}

impl Direction {
    fn noun(self) -> &'static str {
        match self {
            Self::Up => "migration",
            Self::Down => "down migration",
        }
    }
}

/// The states that a plan is proven against.
#[derive(Clone, Copy, Debug)]
pub struct Goal<'a> {
    /// What the database holds, and shall hold again after the way down.
    pub current: &'a Catalog,
    /// What it shall hold after the way up.
    pub desired: &'a Catalog,
    /// How both were read.
    pub scope: &'a Scope,
}

/// Runs `plan` up and down on a database that is in the current state.
///
/// The laws: up reaches the desired state, a second comparison is empty, down reaches the current
/// state again, and the way down of each stage alone to the state that the stages before it leave. Each
/// stage runs in a transaction of its own, as it will be applied, or in none.
///
/// # Errors
/// Names the statement that Postgres refuses, or what differs at the end of a way.
pub async fn prove(client: &Client, plan: &Plan, goal: Goal<'_>) -> Result<(), ProofError> {
    let mut between = Vec::new();
    for (index, stage) in plan.stages.iter().enumerate() {
        if index > 0 {
            between.push(inspect(client, goal.scope).await?);
        }
        run(client, &stage.up, Direction::Up).await?;
    }
    expect(client, goal.desired, goal.scope, Direction::Up).await?;
    for stage in plan.stages.iter().rev() {
        run(client, &stage.down, Direction::Down).await?;
        let left_by_former = between.pop();
        let goal_of_stage = left_by_former.as_ref().unwrap_or(goal.current);
        expect(client, goal_of_stage, goal.scope, Direction::Down).await?;
    }
    Ok(())
}

/// Runs the statements of one file, in one transaction unless one of them can't.
///
/// # Errors
/// Names the statement that Postgres refuses.
pub async fn run(
    client: &Client,
    statements: &[Statement],
    direction: Direction,
) -> Result<(), ProofError> {
    let transactional = statements.iter().all(|statement| statement.transactional);
    if transactional {
        client.batch_execute("BEGIN").await?;
    }
    for statement in statements {
        client
            .batch_execute(&statement.sql)
            .await
            .map_err(|source| ProofError::Refused {
                direction,
                sql: statement.sql.clone(),
                source: source.into(),
            })?;
    }
    if transactional {
        client.batch_execute("COMMIT").await?;
    }
    Ok(())
}

async fn expect(
    client: &Client,
    goal: &Catalog,
    scope: &Scope,
    direction: Direction,
) -> Result<(), ProofError> {
    let reached = inspect(client, scope).await?;
    if reached.clone().comparable() == goal.clone().comparable() {
        return Ok(());
    }
    let left = left(&reached, goal);
    Err(ProofError::Missed { direction, left })
}

/// What differs, as `column public.users.nickname`.
pub(crate) fn left(reached: &Catalog, goal: &Catalog) -> Vec<String> {
    match compare(reached, goal) {
        Ok(changes) => changes
            .iter()
            .map(|change| change.object().to_string())
            .collect(),
        Err(unsupported) => unsupported
            .differences
            .into_iter()
            .map(|difference| difference.object)
            .collect(),
    }
}
