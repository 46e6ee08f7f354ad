//! What the runner is doing now. Events are data: whoever runs it decides what to show.

use std::time::Duration;

use crate::directory::Version;

/// In characters.
const LONGEST_QUERY: usize = 200;

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
    /// A statement waits for another session: for a lock of its, or, building or dropping an index
    /// CONCURRENTLY, for the end of its transaction. Comes again while that lasts.
    StatementWaiting {
        /// The name of the file.
        file: String,
        /// The session, the one with the oldest transaction if there are several.
        blocker: Backend,
    },
    /// A session whose client has gone still works on a statement that an earlier run began.
    OrphanWaiting {
        /// The name of the file.
        file: String,
        /// The session.
        orphan: Backend,
        /// How long this run has waited so far.
        waited: Duration,
    },
    /// What became of a statement that an earlier run began, and whose end it did not see, was found
    /// out from the catalog.
    StatementSettled {
        /// The name of the file.
        file: String,
        /// Which of its statements, from 0.
        index: usize,
        /// Whether it took effect. If not, it runs now.
        took_effect: bool,
    },
    /// An invalid index was dropped that an earlier attempt at a statement left behind.
    LeftoverDropped {
        /// The name of the file.
        file: String,
        /// The index, `schema.name`.
        index: String,
    },
    /// The connection broke and was made anew; what had become of the work on it was read from the
    /// history.
    Reconnected,
    /// A transaction or statement gave way to another session, was rolled back and will be tried
    /// again.
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
    /// What it runs or ran last, on one line of at most 200 characters; strings are left out. Empty
    /// where it may not be seen.
    pub query: String,
}

impl Backend {
    /// A query without what its strings hold, such as passwords, on one short line.
    pub(crate) fn shown(query: &str) -> String {
        let (mut shown, mut length, mut is_string) = (String::new(), 0, false);
        let words = query.split_whitespace().flat_map(|word| [" ", word]);
        for character in words.skip(1).flat_map(str::chars) {
            let is_quote = character == '\'';
            is_string ^= is_quote;
            if (is_string && !is_quote) || length == LONGEST_QUERY {
                continue;
            }
            shown.push(character);
            length += 1;
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_shown_without_its_strings() {
        let shown = Backend::shown("ALTER ROLE a\n  PASSWORD 'it''s s3cret' VALID UNTIL 'x");
        assert_eq!(shown, "ALTER ROLE a PASSWORD '''' VALID UNTIL '");
        assert_eq!(Backend::shown(&"ä ".repeat(300)).chars().count(), 200);
    }
}
