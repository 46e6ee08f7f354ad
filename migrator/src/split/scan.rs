//! The state machine that finds where statements begin and end.

use std::ops::Range;

use super::cursor::{Cursor, Token};
use super::{SplitError, SplitErrorKind, Statement};

/// What is known about the statement being read.
#[derive(Default)]
struct Current {
    /// Where it begins; `None` between statements.
    start: Option<usize>,
    /// Open parentheses, by their offsets.
    parentheses: Vec<usize>,
    /// The first words, in lower case: enough for `create or replace function`.
    first_words: Vec<String>,
    previous_word: String,
    /// Open `BEGIN ATOMIC` and `CASE`, each of which ends with `END`.
    blocks: usize,
    is_copy_from_stdin: bool,
}

pub(super) struct Scanner<'a, 'd> {
    cursor: Cursor<'a>,
    delimiter: &'d str,
    current: Current,
    comments: Vec<&'a str>,
    statements: Vec<Statement<'a>>,
}

impl<'a, 'd> Scanner<'a, 'd> {
    pub(super) fn new(sql: &'a str, start: usize, delimiter: &'d str) -> Self {
        Self {
            cursor: Cursor { sql, at: start },
            delimiter,
            current: Current::default(),
            comments: Vec::new(),
            statements: Vec::new(),
        }
    }

    pub(super) fn run(mut self) -> Result<Vec<Statement<'a>>, SplitError> {
        while let Some(byte) = self.cursor.peek() {
            if self.is_at_delimiter() {
                self.end_statement(true)?;
            } else if self.current.start.is_none() {
                self.between(byte)?;
            } else {
                self.inside(byte)?;
            }
        }
        if let Some(offset) = self.current.parentheses.first() {
            return Err(self.error(*offset, SplitErrorKind::UnclosedParenthesis));
        }
        if self.current.start.is_some() {
            self.end_statement(false)?;
        }
        Ok(self.statements)
    }

    fn is_at_delimiter(&self) -> bool {
        self.current.parentheses.is_empty()
            && self.current.blocks == 0
            && self.cursor.starts_with(self.delimiter)
    }

    /// Reads space and comments before a statement, or begins it.
    fn between(&mut self, byte: u8) -> Result<(), SplitError> {
        let start = self.cursor.at;
        match byte {
            byte if byte.is_ascii_whitespace() || byte == 0x0b => self.space(),
            b'\\' => self.meta_command()?,
            _ if self.cursor.starts_with("--") || self.cursor.starts_with("/*") => {
                self.cursor.token()?;
                self.comments
                    .push(self.cursor.sql[start..self.cursor.at].trim_end());
            }
            _ => {
                self.current.start = Some(start);
                self.inside(byte)?;
            }
        }
        Ok(())
    }

    /// Steps over space; an empty line detaches the comments above it. The delimiter may consist
    /// of space too, hence one character at a time where it does.
    fn space(&mut self) {
        let start = self.cursor.at;
        while let Some(byte) = self.cursor.peek() {
            let is_space = byte.is_ascii_whitespace() || byte == 0x0b;
            if !is_space || (self.cursor.at > start && self.is_at_delimiter()) {
                break;
            }
            self.cursor.at += 1;
        }
        let space = &self.cursor.sql[start..self.cursor.at];
        if space.bytes().filter(|byte| *byte == b'\n').count() > 1 {
            self.comments.clear();
        }
    }

    /// Reads one token of a statement.
    fn inside(&mut self, byte: u8) -> Result<(), SplitError> {
        let offset = self.cursor.at;
        match byte {
            b'(' => self.current.parentheses.push(offset),
            b')' => {
                let open = self.current.parentheses.pop();
                open.ok_or_else(|| self.error(offset, SplitErrorKind::UnexpectedParenthesis))?;
            }
            b'\\' => return self.meta_command(),
            _ => {}
        }
        if let Token::Word(word) = self.cursor.token()?
            && self.current.parentheses.is_empty()
        {
            self.current.read_word(word);
        }
        Ok(())
    }

    /// Ends the statement here, at the delimiter or at the end of the text.
    fn end_statement(&mut self, at_delimiter: bool) -> Result<(), SplitError> {
        let current = std::mem::take(&mut self.current);
        let start = current.start.unwrap_or(self.cursor.at);
        let mut end = self.cursor.at;
        if at_delimiter {
            self.cursor.at += self.delimiter.len();
            if self.delimiter == ";" {
                end = self.cursor.at;
            }
        }
        let comments = std::mem::take(&mut self.comments);
        let text = self.cursor.sql[start..end].trim_end();
        if text.is_empty() {
            return Ok(());
        }
        let data = match current.is_copy_from_stdin && self.delimiter == ";" {
            true => Some(self.copy_data()?),
            false => None,
        };
        self.statements.push(Statement {
            text,
            span: start..start + text.len(),
            comments,
            data,
        });
        Ok(())
    }

    /// Steps over the lines behind `COPY ... FROM stdin;` and the `\.` that ends them.
    fn copy_data(&mut self) -> Result<Range<usize>, SplitError> {
        let (sql, offset) = (self.cursor.sql, self.cursor.at);
        let first_line = sql[offset..]
            .split_inclusive('\n')
            .next()
            .unwrap_or_default();
        if !first_line.trim().is_empty() {
            return Err(self.error(offset, SplitErrorKind::TextBeforeCopyData));
        }
        let start = offset + first_line.len();
        let mut at = start;
        for line in sql[start..].split_inclusive('\n') {
            if line.trim_end_matches(['\n', '\r']) == "\\." {
                self.cursor.at = at + line.len();
                return Ok(start..at);
            }
            at += line.len();
        }
        Err(self.error(offset, SplitErrorKind::UnclosedCopyData))
    }

    /// A backslash outside of quotes: psql would take the rest of the line.
    fn meta_command(&mut self) -> Result<(), SplitError> {
        let offset = self.cursor.at;
        let command = self
            .cursor
            .rest()
            .split_ascii_whitespace()
            .next()
            .unwrap_or("\\");
        let is_harmless = matches!(command, "\\restrict" | "\\unrestrict");
        if !is_harmless || self.current.start.is_some() {
            return Err(self.error(offset, SplitErrorKind::MetaCommand(command.to_owned())));
        }
        self.cursor.line_comment();
        Ok(())
    }

    fn error(&self, offset: usize, kind: SplitErrorKind) -> SplitError {
        SplitError::at(self.cursor.sql, offset, kind)
    }
}

impl Current {
    /// Follows the words outside of parentheses, as psql does: inside of a routine, `BEGIN ATOMIC`
    /// opens a body whose semicolons do not end the statement, and `CASE` and `END` nest in it.
    fn read_word(&mut self, word: &str) {
        let word = word.to_ascii_lowercase();
        match word.as_str() {
            "atomic" if self.previous_word == "begin" && self.is_routine() => self.blocks += 1,
            "case" if self.blocks > 0 => self.blocks += 1,
            "end" if self.blocks > 0 => self.blocks -= 1,
            "stdin" if self.previous_word == "from" && self.is_copy() => {
                self.is_copy_from_stdin = true;
            }
            _ => {}
        }
        if self.first_words.len() < 4 {
            self.first_words.push(word.clone());
        }
        self.previous_word = word;
    }

    fn is_routine(&self) -> bool {
        let mut words = self.first_words.iter().map(String::as_str);
        words.next() == Some("create")
            && words
                .find(|word| !matches!(*word, "or" | "replace"))
                .is_some_and(is_routine_kind)
    }

    fn is_copy(&self) -> bool {
        self.first_words.first().is_some_and(|word| word == "copy")
    }
}

fn is_routine_kind(word: &str) -> bool {
    matches!(word, "function" | "procedure")
}
