//! What a server does when it runs the statements of a plan, and whether that was declared.

mod judge;
mod rows;
mod session;
mod tally;

use std::collections::BTreeSet;

use engine::plan::{Plan, Statement};
use tokio_postgres::Error;

use self::session::Session;
pub(crate) use self::tally::Tally;
use crate::states::State;

/// Runs up and then down, statement by statement, and says what was seen and not declared.
pub(crate) async fn watch(
    state: &State,
    plan: &Plan,
    tally: &mut Tally,
) -> Result<Vec<String>, Error> {
    let session = Session::open(&state.url).await?;
    let mut broken = Vec::new();
    for statements in files(plan) {
        let there = session.relations().await?.into_keys();
        let there: BTreeSet<u32> = there.collect();
        for statement in statements {
            let seen = session.run(statement, &there).await?;
            broken.extend(judge::undeclared(statement, &seen));
            tally.count(statement, &seen);
        }
    }
    Ok(broken)
}

/// The same on rows: what fails must have been declared to, and what differs in the end as well.
pub(crate) async fn there_and_back(
    state: &State,
    plan: &Plan,
    tally: &mut Tally,
) -> Result<Vec<String>, Error> {
    let client = state.opened.client();
    let before = rows::of(client).await?;
    for statements in files(plan) {
        for statement in statements {
            if let Err(error) = client.batch_execute(&statement.sql).await {
                return Ok(judge::undeclared_failure(statement, &error));
            }
        }
    }
    let came_back = rows::of(client).await? == before;
    let ups: Vec<&Statement> = plan.stages.iter().flat_map(|stage| &stage.up).collect();
    tally.count_rows(&ups, came_back);
    let statements: Vec<&Statement> = files(plan).into_iter().flatten().collect();
    Ok(judge::undeclared_loss(&statements, came_back))
}

/// The files in the order in which they run: all ups, then all downs.
fn files(plan: &Plan) -> Vec<&[Statement]> {
    let up = plan.stages.iter().map(|stage| &stage.up[..]);
    let down = plan.stages.iter().rev().map(|stage| &stage.down[..]);
    up.chain(down).collect()
}
