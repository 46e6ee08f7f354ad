//! Why a run ended before its end.

use std::time::Duration;

use crate::database_error::DatabaseError;
use crate::directory::{SumError, Version};
use crate::event::Backend;
use crate::lock::LockError;
use crate::pooler::PoolerError;
use crate::split::SplitError;

/// A run that could not begin or had to stop.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The directory is not what its `atlas.sum` says.
    #[error(transparent)]
    Sum(#[from] SumError),
    /// What is to be run cannot be told from the directory and the history.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// A file cannot be split into statements.
    #[error("{file}: {error}")]
    Split {
        /// The file.
        file: String,
        /// What is wrong with it.
        #[source]
        error: SplitError,
    },
    /// The connection leads through a pooler that a run cannot use.
    #[error(transparent)]
    Pooler(#[from] PoolerError),
    /// The lock could not be taken.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// A statement failed.
    #[error(transparent)]
    Statement(#[from] Box<StatementError>),
    /// An interrupted run began a statement, and what became of it cannot be seen.
    #[error(transparent)]
    Undecided(#[from] Box<Undecided>),
    /// A session whose client has gone works on a statement longer than was to be waited for it.
    #[error("{file}: process {} still works on a statement of an interrupted run", orphan.pid)]
    StillRunning {
        /// The file.
        file: String,
        /// The session.
        orphan: Box<Backend>,
        /// How long it was waited for.
        waited: Duration,
    },
    /// The history could not be read or written.
    #[error("cannot {action}: {error}")]
    Database {
        /// What was to be done.
        action: &'static str,
        /// What Postgres says.
        #[source]
        error: DatabaseError,
    },
}

/// A directory and a history that do not go together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// Files were added behind the newest applied one.
    #[error("added out of order: {}", files.join(", "))]
    OutOfOrder {
        /// The files.
        files: Vec<String>,
    },
    /// A file is applied in part, but gone.
    #[error("version {version} is applied in part, but its file is gone")]
    PartialFileMissing {
        /// The version.
        version: Version,
    },
    /// A file that was applied in part has other statements now where it was applied.
    #[error("statement {} of {file} was applied, but has changed since", index + 1)]
    HistoryChanged {
        /// The file.
        file: String,
        /// Which statement, from 0.
        index: usize,
    },
    /// The database has no history, but tables.
    #[error("the database is not empty: found {found}")]
    NotClean {
        /// The first table.
        found: String,
    },
    /// The version that was asked for does not exist.
    #[error("version {version} not found")]
    UnknownVersion {
        /// The version.
        version: Version,
    },
    /// The search path names one history, but there is another in the default schema.
    #[error("schema {schema} has no history, but schema {other} has one")]
    AmbiguousHistory {
        /// Where it was looked for.
        schema: String,
        /// Where it is.
        other: String,
    },
    /// A file that runs in a transaction begins or ends one itself.
    #[error("{file}, line {line}: {statement} in a file that runs in a transaction")]
    TransactionControl {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The statement.
        statement: String,
    },
    /// A file that runs statement by statement begins a transaction and does not end it.
    #[error("{file}, line {line}: the transaction that begins here does not end")]
    TransactionLeftOpen {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
    },
    /// A file cannot be part of one transaction for all files.
    #[error("{file} cannot run in one transaction with the others: it says txmode none")]
    TxModeConflict {
        /// The file.
        file: String,
    },
    /// A migration has no way back.
    #[error("{file} has no down file")]
    NoDown {
        /// The file.
        file: String,
    },
    /// A migration says that there is no way back.
    #[error("{file} cannot be reverted: {reason}")]
    Irreversible {
        /// The file.
        file: String,
        /// Why.
        reason: String,
    },
    /// What was there when history began cannot be reverted.
    #[error("version {version} is the baseline and cannot be reverted")]
    Baseline {
        /// The version.
        version: Version,
    },
    /// A file that was applied in part cannot be reverted.
    #[error("version {version} is applied in part ({applied} of {total} statements)")]
    AppliedInPart {
        /// The version.
        version: Version,
        /// The statements that were applied.
        applied: u64,
        /// The statements of the file.
        total: u64,
    },
    /// An applied version has no file.
    #[error("version {version} is applied, but its file is gone")]
    FileMissing {
        /// The version.
        version: Version,
    },
}

/// A file that failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {error}")]
pub struct StatementError {
    /// The file, `down/<name>` for a way back.
    pub file: String,
    /// Which statement, from 0; `None` if all were executed and the end of the transaction failed.
    pub index: Option<usize>,
    /// The statements of the file.
    pub total: usize,
    /// The statement.
    pub statement: Option<String>,
    /// Where in the file: the very place if Postgres names it, else the start of the statement.
    pub offset: Option<usize>,
    /// The line of that, from 1.
    pub line: Option<usize>,
    /// What Postgres says.
    #[source]
    pub error: DatabaseError,
    /// The files that this run applied or reverted before, which stay so.
    pub done: Vec<Version>,
    /// The statements of this file that stay executed; 0 if it ran in a transaction.
    pub standing: usize,
    /// Invalid indexes that a `CONCURRENTLY` of this file left behind. The next run drops them.
    pub invalid_indexes: Vec<String>,
}

/// A statement that an interrupted run began outside of a transaction, and of which the catalog does not
/// show whether it took effect.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "whether statement {} of {file} took effect is not known: an interrupted run began it and did \
     not see its end",
    index + 1
)]
pub struct Undecided {
    /// The file, `down/<name>` for a way back.
    pub file: String,
    /// Which statement, from 0.
    pub index: usize,
    /// The statements of the file.
    pub total: usize,
    /// The statement as it was begun.
    pub statement: String,
    /// Where the statement begins in the file, in bytes; `None` if the file has another one there now.
    pub offset: Option<usize>,
    /// The line of that, from 1.
    pub line: Option<usize>,
}

impl RunError {
    pub(super) fn database(action: &'static str) -> impl FnOnce(DatabaseError) -> Self {
        move |error| Self::Database { action, error }
    }
}
