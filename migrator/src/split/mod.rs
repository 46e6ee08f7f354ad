//! Splitting SQL text into statements by the lexical rules of Postgres, and nothing but these:
//! what a statement means is for Postgres to say.

mod block;
mod cursor;
mod error;
mod lexemes;
mod scan;
mod strings;
mod words;

use std::ops::Range;

pub use error::{SplitError, SplitErrorKind};
pub(crate) use lexemes::{Lexeme, lexemes};
pub(crate) use strings::escapes_behind;
pub use words::{Word, words};

use crate::directory::directive;

/// One statement of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'a> {
    /// The statement without the space around it, with its final `;` and the comments inside.
    pub text: &'a str,
    /// Where `text` stands, in bytes.
    pub span: Range<usize>,
    /// The comments directly above it; an empty line detaches them.
    pub comments: Vec<&'a str>,
    /// The lines that follow a `COPY ... FROM stdin;`, up to and without the `\.`.
    pub data: Option<Range<usize>>,
}

/// Splits a text into its statements in one pass.
///
/// A first line `-- atlas:delimiter X` sets another delimiter than `;`, which is then no part of
/// the text of a statement. `\restrict` and `\unrestrict`, which pg_dump writes, are left out; any
/// other command of psql is an error.
pub fn split(sql: &str) -> Result<Vec<Statement<'_>>, SplitError> {
    if let Some(offset) = sql.find('\0') {
        return Err(SplitError::at(sql, offset, SplitErrorKind::NullCharacter));
    }
    let found = leading_delimiter(sql).map_err(|kind| SplitError::at(sql, 0, kind))?;
    let (delimiter, start) = found.unwrap_or_else(|| (";".to_owned(), byte_order_mark(sql)));
    let statements = scan::Scanner::new(sql, start, &delimiter).run()?;
    Ok(if delimiter == ";" {
        block::merge(sql, statements)
    } else {
        statements
    })
}

/// Whether the text chooses its own delimiter, so that psql could not run it.
pub(crate) fn has_own_delimiter(sql: &str) -> bool {
    !matches!(leading_delimiter(sql), Ok(None))
}

/// The line of a byte offset, from 1.
pub fn line_of(sql: &str, offset: usize) -> usize {
    1 + sql
        .as_bytes()
        .iter()
        .take(offset)
        .filter(|byte| **byte == b'\n')
        .count()
}

/// The delimiter that the first line sets, and where the text behind that line begins.
fn leading_delimiter(sql: &str) -> Result<Option<(String, usize)>, SplitErrorKind> {
    let line = sql.split('\n').next().unwrap_or_default();
    let found = directive(line).filter(|one| one.prefix == "-- " && one.name == "delimiter");
    let Some(found) = found else {
        return Ok(None);
    };
    let argument = found.argument.trim_end_matches('\r');
    if argument.is_empty() {
        return Err(SplitErrorKind::EmptyDelimiter);
    }
    if line.len() == sql.len() {
        return Err(SplitErrorKind::NothingBehindDelimiter);
    }
    let delimiter = argument
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\t", "\t");
    Ok(Some((delimiter, line.len() + 1)))
}

fn byte_order_mark(sql: &str) -> usize {
    if sql.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    }
}
