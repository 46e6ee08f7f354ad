//! Setting the recorded version without running anything.

use std::time::Duration;

use super::session::Session;
use super::{RunError, RunOptions, pending};
use crate::connect::Connection;
use crate::directory::{Directory, Migration, Sum, Version};
use crate::event::Events;
use crate::journal::Journal;
use crate::revision::{NewRevision, Revision, RevisionKind};

/// What [`stamp`] changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StampReport {
    /// Versions that count as applied from now on.
    pub set: Vec<Version>,
    /// Versions that no longer count as applied.
    pub removed: Vec<Version>,
}

/// Records `to` and everything before it as applied, and nothing behind it; runs no SQL of the
/// directory. A file that was applied in part up to `to` counts as resolved by hand. Without `to`,
/// nothing counts as applied any more.
pub async fn stamp(
    connection: &Connection,
    directory: &Directory,
    (to, options): (Option<&Version>, &RunOptions),
    events: Events<'_>,
) -> Result<StampReport, RunError> {
    directory.verify()?;
    if let Some(to) = to {
        pending::require(directory, to)?;
    }
    let mut session = Session::begin(connection, options, events).await?;
    let (report, mut sql) = changes(&session, directory, to);
    let journal = Journal::read(session.link.client(), &session.history.schema).await;
    // Whatever was under way, this says what it came to.
    match journal {
        Ok(journal) => sql.push_str(&journal.clear_sql()),
        Err(error) => {
            session.end().await;
            return Err(RunError::database("read the journal")(error));
        }
    }
    let result = if sql.is_empty() || options.dry_run {
        Ok(())
    } else {
        let create = session.history.create_sql();
        session
            .execute(
                "write the history",
                &format!("BEGIN;\n{create}{sql}COMMIT;"),
            )
            .await
    };
    if result.is_err() {
        // If this fails, the connection is gone, and with it the transaction.
        let _ = session.send("ROLLBACK").await;
    }
    session.end().await;
    result.map(|()| report)
}

fn changes(
    session: &Session<'_>,
    directory: &Directory,
    to: Option<&Version>,
) -> (StampReport, String) {
    let history = &session.history;
    let (mut report, mut sql) = (StampReport::default(), String::new());
    let is_kept = |version: &Version| to.is_some_and(|to| version <= to);
    for revision in history
        .revisions
        .iter()
        .filter(|revision| !is_kept(&revision.version))
    {
        sql.push_str(&history.delete_sql(&revision.version));
        report.removed.push(revision.version.clone());
    }
    let sum = directory.sum();
    for migration in directory
        .migrations()
        .iter()
        .filter(|one| is_kept(&one.version))
    {
        let recorded = pending::find(&history.revisions, &migration.version);
        if recorded.is_none_or(|revision| !revision.is_complete()) {
            sql.push_str(&history.upsert_sql(&resolved(migration, recorded, sum)));
            report.set.push(migration.version.clone());
        }
    }
    (report, sql)
}

fn resolved<'a>(
    migration: &'a Migration,
    recorded: Option<&Revision>,
    sum: &'a Sum,
) -> NewRevision<'a> {
    let total = recorded.map_or(0, |revision| usize::try_from(revision.total).unwrap_or(0));
    NewRevision {
        version: &migration.version,
        description: &migration.description,
        kind: match recorded {
            Some(_) => RevisionKind::EXECUTED_AND_RESOLVED,
            None => RevisionKind::RESOLVED,
        },
        applied: total,
        total,
        elapsed: recorded.map_or(Duration::ZERO, |revision| revision.execution_time),
        error: "",
        error_statement: "",
        hash: sum.digest_of(&migration.file_name).unwrap_or_default(),
        partial_hashes: None,
    }
}
