//! What the runner is doing now. Events are data: whoever runs it decides what to show.

use std::time::Duration;

use crate::directory::Version;

/// Where events go.
pub type Events<'a> = &'a mut (dyn FnMut(Event) + Send);

/// An Event is one thing that happened while migrations run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Another run holds the lock of the database.
    LockWaiting {
        /// Who holds it, as far as it can be seen.
        holder: Option<Backend>,
        /// How long this run has waited so far.
        waited: Duration,
    },
    /// An applied file is not what it was when it was applied.
    HistoryEdited {
        /// The first such file; those behind it cannot be judged.
        file: String,
    },
    /// A file begins.
    FileStarted {
        /// Its version.
        version: Version,
        /// Its name.
        file: String,
        /// The statements it has.
        statements: usize,
    },
    /// A statement was executed. In a transaction these come in groups, when the server sends
    /// what it has gathered.
    StatementApplied {
        /// The name of the file.
        file: String,
        /// Which of its statements, from 0.
        index: usize,
        /// The statement.
        sql: String,
    },
    /// A file was applied and recorded.
    FileApplied {
        /// Its version.
        version: Version,
        /// Its name.
        file: String,
        /// How long it took.
        duration: Duration,
    },
    /// A down file was executed and its migration struck from history.
    FileReverted {
        /// Its version.
        version: Version,
        /// The name of the down file.
        file: String,
        /// How long it took.
        duration: Duration,
    },
    /// A transaction gave way to another session, was rolled back and will be tried again.
    Retrying {
        /// The name of the file.
        file: String,
        /// How often it was tried.
        attempt: u32,
        /// The SQLSTATE: `55P03` lock not available, `40P01` deadlock, `40001` serialisation.
        sqlstate: String,
        /// Who was in the way, as far as it could be seen.
        blocker: Option<Backend>,
        /// How long until the next attempt.
        wait: Duration,
    },
    /// All is done.
    Finished {
        /// The files that were applied or reverted.
        files: usize,
        /// Their statements.
        statements: usize,
        /// How long it took.
        duration: Duration,
    },
}

/// A Backend is another session of the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend {
    /// Its process.
    pub pid: i32,
    /// The name it gave itself.
    pub application: String,
    /// How long it has been connected.
    pub age: Duration,
}
