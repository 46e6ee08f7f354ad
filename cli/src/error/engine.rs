//! What the engine refuses, as a person reads it.

use std::ops::Range;

use engine::baseline::BaselineError;
use engine::catalog::InspectError;
use engine::checkpoint::CheckpointError;
use engine::diff::{RenameError, Unsupported};
use engine::difference::{CopyError, DifferenceError};
use engine::migrator::directory::Directory;
use engine::migrator::split::SplitErrorKind;
use engine::migrator::{DatabaseError, SqlError};
use engine::prove::ProofError;
use engine::rebase::RebaseError;
use engine::rehearsal::RehearsalError;
use engine::reversal::ReversalError;
use engine::scratch::ScratchError;
use engine::source::{ReplayError, ScriptError, SourceError};

use super::{Error, ErrorKind, Snippet, run_failure};
use crate::ui::counted;

/// More of a statement than this hides what is wrong with it.
const SHOWN_BYTES: usize = 400;

/// Relations, and types and the like, that are named and not there (manual, appendix A).
const UNDEFINED_TABLE: &str = "42P01";
const UNDEFINED_OBJECT: &str = "42704";

impl From<ScratchError> for Error {
    fn from(error: ScratchError) -> Self {
        Error::new(ErrorKind::ScratchUnavailable, error.to_string()).hint(error.hint())
    }
}

impl From<SourceError> for Error {
    fn from(error: SourceError) -> Self {
        match error {
            SourceError::Scratch(error) => error.into(),
            SourceError::Connect(error) => error.into(),
            SourceError::Replay(error) => error.into(),
            SourceError::Script {
                name,
                text,
                error,
                annotations,
            } => {
                let declared = match &*error {
                    ScriptError::Statement { span, offset, .. } => {
                        let offset = offset.map(|offset| offset - span.start);
                        annotations.source_in(&text[span.clone()], offset)
                    }
                    _ => None,
                };
                let failure = script_failure(&name, text.clone(), &error);
                let Some(line) = declared else {
                    return failure
                        .hint("correct the SQL; it must build the state on an empty database");
                };
                let failure = failure.note(format!("declared at {line}"));
                let correct = format!("correct the model at {line}");
                match sqlstate(&error) {
                    Some(UNDEFINED_TABLE) => failure
                        .hint(
                            "`#[derive(driftless::Table)]` on the struct of that table declares it",
                        )
                        .hint("or name its crate in the loader, so that it is linked")
                        .hint("a sequence is declared by `driftless::sql!(before_tables, \"CREATE SEQUENCE ...\")`"),
                    Some(UNDEFINED_OBJECT) => failure
                        .hint(correct)
                        .hint("or declare the type: `driftless::PgEnum` on an enum, `sql!` or `extension!` for others"),
                    _ => failure.hint(correct),
                }
            }
        }
    }
}

impl From<ReplayError> for Error {
    fn from(error: ReplayError) -> Self {
        match error {
            ReplayError::Script { file, text, error } => {
                script_failure(&format!("migrations/{file}"), text, &error)
                    .note("the migrations are replayed on an empty throwaway database")
                    .hint("correct the file, then run `cli migrate-hash`")
            }
            ReplayError::List(error) => error.into(),
        }
    }
}

impl From<DifferenceError> for Error {
    fn from(error: DifferenceError) -> Self {
        match error {
            DifferenceError::Versions { before, after } => Error::new(
                ErrorKind::Unsupported,
                error.to_string(),
            )
            .note("each major version writes the same definition in its own way")
            .hint(format!(
                "compare on one of them: `scratch=local:{before}` or `scratch=local:{after}`"
            )),
            DifferenceError::Inspect(error) => error.into(),
            DifferenceError::Rename(error) => error.into(),
            DifferenceError::Refused(error) => error.into(),
            DifferenceError::Unsupported(error) => error.into(),
            DifferenceError::Scratch(error) => error.into(),
        }
    }
}

impl From<BaselineError> for Error {
    fn from(error: BaselineError) -> Self {
        match error {
            BaselineError::Inspect(error) => error.into(),
            BaselineError::Scratch(error) => error.into(),
            BaselineError::Difference(error) => error.into(),
            BaselineError::Refused(_) | BaselineError::Missed { .. } => Error::new(
                ErrorKind::ProofFailed,
                error.to_string(),
            )
            .note("it was tried on a throwaway database, and nothing was written")
            .hint("print what the database contains and correct it by hand: `cli schema-inspect`")
            .hint("leave out what is not the application's: `exclude = [...]` in driftless.toml"),
        }
    }
}

impl From<ReversalError> for Error {
    fn from(error: ReversalError) -> Self {
        let file = match &error {
            ReversalError::MayBeRename { file, .. } | ReversalError::SeveralFiles { file, .. } => {
                file.clone()
            }
            ReversalError::Source(_)
            | ReversalError::Difference(_)
            | ReversalError::Proof(_)
            | ReversalError::Directory(_) => String::new(),
        };
        match error {
            ReversalError::Source(error) => error.into(),
            ReversalError::Difference(error) => error.into(),
            ReversalError::Proof(error) => error.into(),
            ReversalError::Directory(error) => error.into(),
            ReversalError::MayBeRename { .. } | ReversalError::SeveralFiles { .. } => {
                Error::new(ErrorKind::Unsupported, error.to_string())
                    .hint(format!("write `migrations/down/{file}`"))
            }
        }
    }
}

impl From<CheckpointError> for Error {
    fn from(error: CheckpointError) -> Self {
        match error {
            CheckpointError::Source(error) => error.into(),
            CheckpointError::Inspect(error) => error.into(),
            CheckpointError::Unsupported(error) => error.into(),
            CheckpointError::Difference(error) => error.into(),
            CheckpointError::Search(error) => error.into(),
            CheckpointError::Differs { .. } => {
                Error::new(ErrorKind::DirectoryInvalid, error.to_string())
                    .note("databases that are new would not be what the others are")
                    .hint("correct the checkpoint, or what was edited before it, then run `cli migrate-hash`")
            }
            CheckpointError::Refused(_) | CheckpointError::Missed { .. } => {
                Error::new(ErrorKind::ProofFailed, error.to_string())
                    .note("it was tried on a throwaway database, and nothing was written")
                    .hint("print what the migrations build and correct it by hand: `cli schema-inspect from=migrations`")
            }
        }
    }
}

/// A trial that could not be held; the directory gives the text of a file that failed before it.
pub fn rehearsal_failure(error: RehearsalError, directory: &Directory) -> Error {
    match error {
        RehearsalError::Scratch(error) => error.into(),
        RehearsalError::Directory(error) => error.into(),
        RehearsalError::Run(error) => run_failure(error, directory),
        RehearsalError::Inspect(error) => error.into(),
        RehearsalError::Count(_) => Error::new(ErrorKind::SqlFailed, error.to_string()),
    }
}

impl From<RebaseError> for Error {
    fn from(error: RebaseError) -> Self {
        let by_hand = "correct the file by hand, then run `cli migrate-rebase` again";
        match error {
            RebaseError::Source(error) => error.into(),
            RebaseError::Inspect(error) => error.into(),
            RebaseError::Refused {
                file, text, error, ..
            } => script_failure(&format!("migrations/{file}"), text, &error)
                .note("it was tried behind the migrations that came in; nothing was written")
                .hint(by_hand),
            RebaseError::NotBack { .. } => {
                Error::new(ErrorKind::ProofFailed, error.to_string()).hint(by_hand)
            }
        }
    }
}

impl From<InspectError> for Error {
    fn from(error: InspectError) -> Self {
        Error::new(ErrorKind::SqlFailed, error.to_string()).hint("run the command again")
    }
}

impl From<CopyError> for Error {
    fn from(error: CopyError) -> Self {
        match error {
            CopyError::Inspect(error) => error.into(),
            CopyError::Unsupported(error) => error.into(),
            CopyError::Scratch(error) => error.into(),
            CopyError::Refused(error) => error.into(),
        }
    }
}

impl From<RenameError> for Error {
    fn from(error: RenameError) -> Self {
        Error::new(ErrorKind::RenameInvalid, error.to_string())
            .hint("write `rename=TABLE.BEFORE:AFTER`, such as `rename=users.name:full_name`")
            .hint("or in the desired state `-- driftless:renamed_from TABLE.BEFORE AFTER`")
    }
}

impl From<Unsupported> for Error {
    fn from(error: Unsupported) -> Self {
        let count = counted(error.differences.len(), "difference");
        let message = format!("{count} cannot be planned in this version");
        let start = Error::new(ErrorKind::Unsupported, message);
        let noted = error.differences.iter().fold(start, |noted, difference| {
            noted.note(format!("{} {}", difference.object, difference.detail))
        });
        noted
            .hint("write the change by hand: `cli migrate-manual m=NAME`")
            .hint("or leave the object out: `exclude = [\"SCHEMA.NAME\"]` in driftless.toml")
    }
}

impl From<ProofError> for Error {
    fn from(error: ProofError) -> Self {
        let message = match &error {
            ProofError::Refused { sql, source, .. } => {
                format!(
                    "the plan is refused by Postgres: {source}\n{}",
                    shortened(sql)
                )
            }
            other => other.to_string(),
        };
        Error::new(ErrorKind::ProofFailed, message)
            .note("the plan was tried on a throwaway database, and nothing was written")
            .hint("write this migration by hand: `cli migrate-manual m=NAME`")
    }
}

/// A text that Postgres refuses, with the place in it if there is one.
pub fn script_failure(name: &str, text: String, error: &ScriptError) -> Error {
    let (message, label) = match error {
        ScriptError::Split(error) => (format!("{name}: {error}"), String::new()),
        ScriptError::Statement {
            index,
            count,
            error,
            ..
        } => {
            let message = format!("statement {} of {count} failed: {error}", index + 1);
            (message, code(error))
        }
        ScriptError::Transaction { error } => (
            format!("{name}: the transaction failed: {error}"),
            code(error),
        ),
    };
    let mut failure = Error::new(ErrorKind::SqlFailed, message);
    if let Some(span) = failing_place(error) {
        failure = failure.at(Snippet {
            path: name.to_owned(),
            text,
            span,
            label,
        });
    }
    match error {
        ScriptError::Statement {
            error: DatabaseError::Sql(sql),
            ..
        }
        | ScriptError::Transaction {
            error: DatabaseError::Sql(sql),
        } => with_facts(failure, sql),
        ScriptError::Split(error) => match split_hint(&error.kind) {
            Some(hint) => failure.hint(hint),
            None => failure,
        },
        _ => failure,
    }
}

/// What to write instead of a text that cannot be split, where that is not plain.
fn split_hint(kind: &SplitErrorKind) -> Option<&'static str> {
    match kind {
        SplitErrorKind::MetaCommand(_) => {
            Some("write what it does as SQL; only `\\restrict` and `\\unrestrict` are left out")
        }
        SplitErrorKind::DelimiterCommand => {
            Some("begin the file with `-- atlas:delimiter //` instead")
        }
        SplitErrorKind::EmptyDelimiter | SplitErrorKind::NothingBehindDelimiter => {
            Some("write it as `-- atlas:delimiter //`, with the statements in the lines below")
        }
        SplitErrorKind::CopyWithDelimiter => Some(
            "write `INSERT` statements, or put it into a migration without `-- atlas:delimiter`",
        ),
        SplitErrorKind::UnclosedCopyData => Some("end the data with a line `\\.`"),
        SplitErrorKind::TextBeforeCopyData => {
            Some("begin the data on the line behind `COPY ... FROM stdin;`")
        }
        SplitErrorKind::UnclosedQuote(_)
        | SplitErrorKind::UnclosedDollarQuote(_)
        | SplitErrorKind::UnclosedComment
        | SplitErrorKind::UnclosedParenthesis
        | SplitErrorKind::UnexpectedParenthesis
        | SplitErrorKind::NullCharacter => None,
    }
}

/// Adds what Postgres says beside its message.
pub(super) fn with_facts(mut error: Error, sql: &SqlError) -> Error {
    for fact in [&sql.detail, &sql.hint, &sql.context].into_iter().flatten() {
        error = error.note(fact.clone());
    }
    if is_cut_to_a_taken_name(sql) {
        error = error
            .note("Postgres cuts names to 63 bytes: two that begin with the same 63 are one")
            .hint("give one of them a shorter name");
    }
    error
}

/// Whether a name that is taken is as long as one that was cut, to 63 bytes or, before a character that is cut in
/// two, a few less (manual, 4.1.1).
fn is_cut_to_a_taken_name(sql: &SqlError) -> bool {
    // duplicate_column, duplicate_object, duplicate_table, duplicate_schema (manual, appendix A).
    const DUPLICATES: [&str; 4] = ["42701", "42710", "42P07", "42P06"];
    let mut names = sql.message.split('"').skip(1).step_by(2);
    DUPLICATES.contains(&sql.sqlstate.as_str()) && names.any(|name| (60..=63).contains(&name.len()))
}

fn code(error: &DatabaseError) -> String {
    error
        .sqlstate()
        .map(|code| format!("SQLSTATE {code}"))
        .unwrap_or_default()
}

fn sqlstate(error: &ScriptError) -> Option<&str> {
    match error {
        ScriptError::Statement { error, .. } => error.sqlstate(),
        _ => None,
    }
}

/// The bytes that get the caret: where Postgres points, else the first line of the statement.
fn failing_place(error: &ScriptError) -> Option<Range<usize>> {
    match error {
        ScriptError::Split(error) => Some(error.offset..error.offset + 1),
        ScriptError::Statement {
            offset: Some(offset),
            ..
        } => Some(*offset..*offset + 1),
        ScriptError::Statement { span, .. } => Some(span.clone()),
        ScriptError::Transaction { .. } => None,
    }
}

fn shortened(sql: &str) -> &str {
    let end = sql
        .char_indices()
        .map(|(at, _)| at)
        .find(|at| *at >= SHOWN_BYTES);
    end.map_or(sql, |end| &sql[..end])
}
