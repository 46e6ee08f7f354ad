//! Text that cannot be split.

use super::line_of;

/// Text that Postgres or psql could not read either.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {kind}")]
pub struct SplitError {
    /// What is wrong.
    pub kind: SplitErrorKind,
    /// Where it begins, in bytes.
    pub offset: usize,
    /// The line of that, from 1.
    pub line: usize,
}

/// What makes text unreadable.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SplitErrorKind {
    /// A string or a quoted name does not end.
    #[error("unclosed quote {0}")]
    UnclosedQuote(char),
    /// A dollar-quoted string does not end.
    #[error("unclosed dollar quote {0}")]
    UnclosedDollarQuote(String),
    /// A `/*` comment does not end.
    #[error("unclosed comment")]
    UnclosedComment,
    /// A parenthesis does not end.
    #[error("unclosed (")]
    UnclosedParenthesis,
    /// A parenthesis ends that never began.
    #[error("unexpected )")]
    UnexpectedParenthesis,
    /// A character that no text in Postgres may hold.
    #[error("null character")]
    NullCharacter,
    /// A command of psql, which only psql can run.
    #[error("{0} is a command of psql, not SQL")]
    MetaCommand(String),
    /// `DELIMITER //`, which only the client of MySQL knows.
    #[error("DELIMITER is a command of the MySQL client, not SQL")]
    DelimiterCommand,
    /// `-- atlas:delimiter` that sets none.
    #[error("atlas:delimiter says no delimiter")]
    EmptyDelimiter,
    /// `-- atlas:delimiter X` in a line without an end, which Atlas refuses.
    #[error("no line follows atlas:delimiter")]
    NothingBehindDelimiter,
    /// `COPY ... FROM stdin` in a text that sets a delimiter: its data has no end that psql knows.
    #[error("COPY ... FROM stdin cannot stand in a text with a delimiter of its own")]
    CopyWithDelimiter,
    /// The lines behind `COPY ... FROM stdin` do not end with `\.`.
    #[error("the data of COPY does not end with a line \\.")]
    UnclosedCopyData,
    /// Something follows `COPY ... FROM stdin;` on its line, where its data is to begin.
    #[error("unexpected text behind COPY ... FROM stdin")]
    TextBeforeCopyData,
}

impl SplitError {
    pub(super) fn at(sql: &str, offset: usize, kind: SplitErrorKind) -> Self {
        Self {
            kind,
            offset,
            line: line_of(sql, offset),
        }
    }
}
