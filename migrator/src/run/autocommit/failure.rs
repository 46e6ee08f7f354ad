//! A statement that failed, and what stays of its file.

use tokio_postgres::Client;
use tokio_postgres::types::{ToSql, Type};

use super::file::File;
use crate::journal::{Entry, Journal, State};
use crate::revision::History;
use crate::run::session::Session;
use crate::run::transaction::statement_error;
use crate::run::{RunError, pending};
use crate::script::{Failure, restore};

const INVALID_INDEXES: &str = include_str!("invalid_indexes.sql");

/// Records the failure. How far the file came is what the database says after the rollback of a
/// transaction that the file itself may have begun.
pub(super) async fn fail(
    file: &File<'_, '_>,
    session: &mut Session<'_>,
    failure: Failure,
) -> RunError {
    let is_lost = failure.error.is_lost();
    let mut error = statement_error(session, file.step, failure);
    let statement = error.statement.clone().unwrap_or_default();
    let link = session.link.clone();
    let client = link.client();
    restore(client).await;
    let version = file.step.version();
    let mut sql = String::new();
    if file.is_up() {
        let message = error.error.to_string();
        sql.push_str(&session.history.fail_sql(version, &message, &statement));
    }
    let entry = file.journal.find(version);
    // Of a statement whose answer did not come, it stays to be seen what became of it.
    if let Some(entry) = entry.filter(|entry| entry.state == State::Started && !is_lost) {
        let state = State::Failed;
        let entry = Entry {
            state,
            ..entry.clone()
        };
        sql.push_str(&file.journal.write_sql(&entry));
    }
    // If this fails too, the connection is gone; the failure of the statement is what matters.
    let _ = client.batch_execute(&sql).await;
    error.standing = standing(file, client, &session.history.schema)
        .await
        .unwrap_or(error.index.unwrap_or(0));
    error.invalid_indexes = invalid_indexes(client, &statement).await;
    Box::new(error).into()
}

/// The statements of the file that stay executed, if the database can still be asked.
async fn standing(file: &File<'_, '_>, client: &Client, schema: &str) -> Option<usize> {
    let version = file.step.version();
    if file.is_up() {
        let history = History::read(client, schema).await.ok()?;
        let revision = pending::find(&history.revisions, version);
        return usize::try_from(revision.map_or(0, |revision| revision.applied)).ok();
    }
    let journal = Journal::read(client, schema).await.ok()?;
    Some(journal.find(version).map_or(0, |entry| entry.applied))
}

/// The indexes that a statement names and that a failed `CONCURRENTLY` left invalid.
async fn invalid_indexes(client: &Client, statement: &str) -> Vec<String> {
    let parameters: [(&(dyn ToSql + Sync), Type); 1] = [(&statement, Type::TEXT)];
    let rows = client.query_typed(INVALID_INDEXES, &parameters).await;
    rows.unwrap_or_default()
        .iter()
        .filter_map(|row| row.try_get(0).ok())
        .collect()
}
