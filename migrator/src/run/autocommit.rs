//! Files outside of a transaction: statement by statement, with each one's progress recorded.

use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use tokio_postgres::Client;
use tokio_postgres::types::Type;

use super::record::{completed_sql, started};
use super::session::Session;
use super::step::{Direction, Step};
use super::transaction::{announce, finish, statement_applied, statement_error};
use super::{PlanError, RunError, pending};
use crate::revision::{History, NewRevision, Revision};
use crate::script::{Failure, RESET, restore, send_alone};

const INVALID_INDEXES: &str = include_str!("invalid_indexes.sql");

/// Runs one file, from the statement where a former run ended.
pub(super) async fn run(session: &mut Session<'_>, step: &Step<'_>) -> Result<(), RunError> {
    let hashes = statement_hashes(step);
    let first = match pending::find(&session.history.revisions, step.version()) {
        Some(revision) if matches!(step.direction, Direction::Up { .. }) => {
            resume_at(step, revision, &hashes)?
        }
        _ => 0,
    };
    announce(session, step);
    let begun = Instant::now();
    if matches!(step.direction, Direction::Up { .. }) {
        let create = session.history.create_sql();
        session.execute("create the history", &create).await?;
        session.history.created();
        record(session, step, (first, &hashes), begun).await?;
    }
    for index in first..step.text.statements.len() {
        if let Err(failure) = send_alone(session.client(), &step.text, index).await {
            return Err(fail(session, step, failure).await);
        }
        session.emit(statement_applied(step, index));
        if matches!(step.direction, Direction::Up { .. }) {
            record(session, step, (index + 1, &hashes), begun).await?;
        }
    }
    let completed = completed_sql(&session.history, step, begun.elapsed());
    session
        .execute("record the end of a file", &format!("{RESET}{completed}"))
        .await?;
    finish(session, step, begun.elapsed());
    Ok(())
}

/// The digests by which Atlas knows which statements were executed: each covers all before it.
fn statement_hashes(step: &Step<'_>) -> Vec<String> {
    let mut chain = Sha256::new();
    let digest = |statement: &crate::split::Statement<'_>| {
        chain.update(statement.text.as_bytes());
        if let Some(data) = &statement.data {
            chain.update(&step.text.sql.as_bytes()[data.clone()]);
        }
        STANDARD.encode(chain.clone().finalize())
    };
    step.text.statements.iter().map(digest).collect()
}

/// Where to go on. What was executed must still stand in the file.
fn resume_at(step: &Step<'_>, revision: &Revision, hashes: &[String]) -> Result<usize, PlanError> {
    let applied = usize::try_from(revision.applied).unwrap_or(usize::MAX);
    let recorded = &revision.partial_hashes;
    let changed = (0..applied)
        .find(|index| hashes.get(*index).is_none() || hashes.get(*index) != recorded.get(*index));
    match changed {
        None => Ok(applied),
        Some(index) => Err(PlanError::HistoryChanged {
            file: step.file.clone(),
            index,
        }),
    }
}

/// Records that so many statements were executed.
async fn record(
    session: &mut Session<'_>,
    step: &Step<'_>,
    (applied, hashes): (usize, &[String]),
    begun: Instant,
) -> Result<(), RunError> {
    let row = NewRevision {
        elapsed: begun.elapsed(),
        partial_hashes: Some(&hashes[..applied]),
        ..started(step, applied)
    };
    let upsert = session.history.upsert_sql(&row);
    session.execute("record a statement", &upsert).await
}

/// Records the failure. How far the file came is what history says after the rollback of a
/// transaction that the file itself may have begun.
async fn fail(session: &mut Session<'_>, step: &Step<'_>, failure: Failure) -> RunError {
    let mut error = statement_error(session, step, failure);
    let statement = error.statement.clone().unwrap_or_default();
    restore(session.client()).await;
    error.standing = error.index.unwrap_or(0);
    if matches!(step.direction, Direction::Up { .. }) {
        let message = error.error.to_string();
        let sql = session
            .history
            .fail_sql(step.version(), &message, &statement);
        // If this fails too, the connection is gone; the failure of the statement is what matters.
        let _ = session.client().batch_execute(&sql).await;
        if let Ok(history) = History::read(session.client(), &session.history.schema).await {
            let revision = pending::find(&history.revisions, step.version());
            let applied = revision.map_or(0, |revision| revision.applied);
            error.standing = usize::try_from(applied).unwrap_or(usize::MAX);
        }
    }
    error.invalid_indexes = invalid_indexes(session.client(), &statement).await;
    Box::new(error).into()
}

/// The indexes that a statement names and that a failed `CONCURRENTLY` left invalid.
async fn invalid_indexes(client: &Client, statement: &str) -> Vec<String> {
    let parameters: [(&(dyn tokio_postgres::types::ToSql + Sync), Type); 1] =
        [(&statement, Type::TEXT)];
    let rows = client.query_typed(INVALID_INDEXES, &parameters).await;
    rows.unwrap_or_default()
        .iter()
        .filter_map(|row| row.try_get(0).ok())
        .collect()
}
