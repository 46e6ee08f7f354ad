//! A failure that says what to run next, and the one table of exit codes.
//!
//! Libraries return facts; the sentence, the snippet and the hint are added here, where a person reads them.

mod engine;
mod migrator;
mod redact;
mod render;

use std::fmt;
use std::ops::Range;

pub use engine::{rehearsal_failure, script_failure};
pub use migrator::run_failure;
pub use redact::redact;
pub use render::{as_json, as_text};

/// What a run ends with. Every exit of the program goes through this table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, clean, or nothing to do.
    Success = 0,
    /// A check found something: drift, pending files, an invalid directory.
    Found = 1,
    /// The command line, the configuration, a connection or a statement failed.
    Failure = 2,
    /// An answer was needed and there is no terminal to ask.
    AnswerNeeded = 3,
    /// Ctrl-C.
    Interrupted = 130,
    /// A request to terminate.
    Terminated = 143,
}

impl Exit {
    /// The whole table, in ascending order.
    pub const ALL: [Exit; 6] = [
        Exit::Success,
        Exit::Found,
        Exit::Failure,
        Exit::AnswerNeeded,
        Exit::Interrupted,
        Exit::Terminated,
    ];

    /// The number the operating system sees.
    pub fn code(self) -> u8 {
        self as u8
    }

    /// What the number says, as the help page prints it.
    pub fn meaning(self) -> &'static str {
        match self {
            Exit::Success => "done, clean, or nothing to do",
            Exit::Found => "a check found something: drift, pending files, an invalid directory",
            Exit::Failure => "usage, configuration, connection or SQL error",
            Exit::AnswerNeeded => "an answer was needed and there is no terminal to ask",
            Exit::Interrupted => "interrupted",
            Exit::Terminated => "terminated",
        }
    }
}

/// How a command that did not fail ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The work is done, or there was none.
    Done,
    /// A check found something; the report is already printed.
    Found,
}

impl Outcome {
    /// The exit this outcome leads to.
    pub fn exit(self) -> Exit {
        match self {
            Outcome::Done => Exit::Success,
            Outcome::Found => Exit::Found,
        }
    }
}

/// Why a command failed. Each kind has one code for scripts and one exit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The command line does not parse.
    Usage,
    /// The command is planned, and not part of this version.
    CommandUnavailable,
    /// No `driftless.toml` here or above.
    ConfigNotFound,
    /// `driftless.toml` or `.env` cannot be read as what it should be.
    ConfigInvalid,
    /// No `[env.NAME]` of that name.
    UnknownEnvironment,
    /// `${NAME}` stands in the configuration and nothing sets it.
    VariableMissing,
    /// A database URL of no known form.
    UrlInvalid,
    /// The loader program is missing, failed, or printed nothing usable.
    LoaderFailed,
    /// A question could not be asked.
    AnswerNeeded,
    /// A question was asked and the answer was no.
    NotConfirmed,
    /// Ctrl-C.
    Interrupted,
    /// A request to terminate.
    Terminated,
    /// The reader of our output went away, as `| head -1` does. Not a failure.
    BrokenPipe,
    /// The operating system refused a file or a stream.
    Io,
    /// The folder of migrations is not what its `atlas.sum` says, or cannot be read.
    DirectoryInvalid,
    /// No throwaway database is to be had.
    ScratchUnavailable,
    /// A database cannot be reached.
    ConnectionFailed,
    /// Postgres refuses a statement.
    SqlFailed,
    /// The states differ in something that no plan can change.
    Unsupported,
    /// A rename that cannot be carried out.
    RenameInvalid,
    /// A plan that does not do what it should.
    ProofFailed,
    /// The directory and the history of a database do not go together.
    HistoryConflict,
    /// Another run holds the lock of the database.
    LockHeld,
    /// A migration failed.
    MigrationFailed,
    /// A protected environment is not touched.
    Protected,
    /// A panic: a bug of this program.
    Internal,
}

impl ErrorKind {
    /// The stable name that `format=json` carries.
    pub fn code(self) -> &'static str {
        match self {
            ErrorKind::Usage => "usage",
            ErrorKind::CommandUnavailable => "command_unavailable",
            ErrorKind::ConfigNotFound => "config_not_found",
            ErrorKind::ConfigInvalid => "config_invalid",
            ErrorKind::UnknownEnvironment => "unknown_environment",
            ErrorKind::VariableMissing => "variable_missing",
            ErrorKind::UrlInvalid => "url_invalid",
            ErrorKind::LoaderFailed => "loader_failed",
            ErrorKind::AnswerNeeded => "answer_needed",
            ErrorKind::NotConfirmed => "not_confirmed",
            ErrorKind::Interrupted => "interrupted",
            ErrorKind::Terminated => "terminated",
            ErrorKind::BrokenPipe => "broken_pipe",
            ErrorKind::Io => "io",
            ErrorKind::DirectoryInvalid => "directory_invalid",
            ErrorKind::ScratchUnavailable => "scratch_unavailable",
            ErrorKind::ConnectionFailed => "connection_failed",
            ErrorKind::SqlFailed => "sql_failed",
            ErrorKind::Unsupported => "unsupported",
            ErrorKind::RenameInvalid => "rename_invalid",
            ErrorKind::ProofFailed => "proof_failed",
            ErrorKind::HistoryConflict => "history_conflict",
            ErrorKind::LockHeld => "lock_held",
            ErrorKind::MigrationFailed => "migration_failed",
            ErrorKind::Protected => "protected",
            ErrorKind::Internal => "internal",
        }
    }

    /// The exit this kind leads to.
    pub fn exit(self) -> Exit {
        match self {
            ErrorKind::BrokenPipe => Exit::Success,
            ErrorKind::AnswerNeeded => Exit::AnswerNeeded,
            ErrorKind::Interrupted => Exit::Interrupted,
            ErrorKind::Terminated => Exit::Terminated,
            ErrorKind::DirectoryInvalid => Exit::Found,
            ErrorKind::ScratchUnavailable
            | ErrorKind::ConnectionFailed
            | ErrorKind::SqlFailed
            | ErrorKind::Unsupported
            | ErrorKind::RenameInvalid
            | ErrorKind::ProofFailed
            | ErrorKind::HistoryConflict
            | ErrorKind::LockHeld
            | ErrorKind::MigrationFailed
            | ErrorKind::Protected
            | ErrorKind::Internal
            | ErrorKind::Usage
            | ErrorKind::CommandUnavailable
            | ErrorKind::ConfigNotFound
            | ErrorKind::ConfigInvalid
            | ErrorKind::UnknownEnvironment
            | ErrorKind::VariableMissing
            | ErrorKind::UrlInvalid
            | ErrorKind::LoaderFailed
            | ErrorKind::NotConfirmed
            | ErrorKind::Io => Exit::Failure,
        }
    }
}

/// The place in a text that an error is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The file as the reader knows it.
    pub path: String,
    /// The whole text of that file.
    pub text: String,
    /// The bytes of `text` that get the caret.
    pub span: Range<usize>,
    /// A few words beside the caret; may be empty.
    pub label: String,
}

/// A failure that says what to run next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Why, for the exit code and for scripts.
    pub kind: ErrorKind,
    /// What happened, to what: lower case, no final period.
    pub message: String,
    /// Where it happened, if that is a place in a text.
    pub snippet: Option<Box<Snippet>>,
    /// Facts that help to understand it.
    pub notes: Vec<String>,
    /// What to do next, ready to paste. Commands are written `` `cli ...` ``.
    pub hints: Vec<String>,
}

impl Error {
    /// A failure with its sentence.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        let (snippet, notes, hints) = (None, Vec::new(), Vec::new());
        Error {
            kind,
            message: message.into(),
            snippet,
            notes,
            hints,
        }
    }

    /// Adds the place it is about.
    #[must_use]
    pub fn at(mut self, snippet: Snippet) -> Error {
        self.snippet = Some(Box::new(snippet));
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Error {
        self.notes.push(note.into());
        self
    }

    /// Adds a next step.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hints.push(hint.into());
        self
    }

    /// The failure of a stream or a file; `doing` says what was tried.
    pub fn io(doing: &str, error: &std::io::Error) -> Error {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Error::new(ErrorKind::BrokenPipe, "the reader of the output went away");
        }
        Error::new(ErrorKind::Io, format!("cannot {doing}: {error}"))
            .hint("check the path, its permissions and the space left, then run the command again")
    }

    /// The run ended in a panic, which has said where and why.
    pub fn internal() -> Error {
        Error::new(
            ErrorKind::Internal,
            "a bug of this program has ended the run",
        )
        .hint("`cli migrate-status` says what is applied")
        .hint("run it again with RUST_BACKTRACE=1, and report the panic with what that shows")
    }

    /// The run was interrupted.
    pub fn interrupted() -> Error {
        Error::new(ErrorKind::Interrupted, "interrupted")
            .hint("`cli migrate-status` says what is applied")
    }

    /// The run was told to terminate.
    pub fn terminated() -> Error {
        Error::new(ErrorKind::Terminated, "terminated")
            .hint("`cli migrate-status` says what is applied")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&redact(&self.message))
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exit_table_is_the_documented_one() {
        assert_eq!(Exit::ALL.map(Exit::code), [0, 1, 2, 3, 130, 143]);
        assert_eq!(Outcome::Done.exit(), Exit::Success);
        assert_eq!(Outcome::Found.exit(), Exit::Found);
        assert_eq!(ErrorKind::Usage.exit(), Exit::Failure);
        assert_eq!(ErrorKind::AnswerNeeded.exit(), Exit::AnswerNeeded);
        assert_eq!(Error::interrupted().kind.exit(), Exit::Interrupted);
    }

    #[test]
    fn a_broken_pipe_is_not_a_failure() {
        let error = Error::io(
            "write",
            &std::io::Error::from(std::io::ErrorKind::BrokenPipe),
        );
        assert_eq!(error.kind.exit(), Exit::Success);
    }

    #[test]
    fn display_hides_passwords() {
        let error = Error::new(ErrorKind::Io, "cannot reach postgres://app:hunter2@db/shop");
        assert!(!error.to_string().contains("hunter2"));
    }
}
