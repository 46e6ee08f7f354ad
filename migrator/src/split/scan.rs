//! The state machine that finds where statements begin and end.

use std::ops::Range;

use super::cursor::{Cursor, SPACES, Token, is_space};
use super::strings::escapes_behind;
use super::{SplitError, SplitErrorKind, Statement};

const DELIMITER_COMMAND: &str = "delimiter ";

/// What is known about the statement being read.
#[derive(Default)]
struct Current {
    /// Where it begins; `None` between statements.
    start: Option<usize>,
    /// Open parentheses, by their offsets.
    parentheses: Vec<usize>,
    /// The first words, in lower case: enough for `create or replace function`.
    first_words: Vec<String>,
    /// The word, or the sign, before the place where the cursor stands.
    previous: String,
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
            cursor: Cursor::new(sql, start),
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
            byte if is_space(byte) => self.space(),
            b'\\' => self.meta_command()?,
            _ if self.cursor.starts_with("--") || self.cursor.starts_with("/*") => {
                self.cursor.token()?;
                self.comments
                    .push(self.cursor.sql[start..self.cursor.at].trim_end());
            }
            _ if self.is_at_delimiter_command() => {
                return Err(self.error(start, SplitErrorKind::DelimiterCommand));
            }
            _ => {
                self.current.start = Some(start);
                self.inside(byte)?;
            }
        }
        Ok(())
    }

    /// Whether a line begins here that sets a delimiter as the client of MySQL reads it, which Atlas
    /// follows for every database and Postgres for none.
    fn is_at_delimiter_command(&self) -> bool {
        let rest = self.cursor.rest().as_bytes();
        rest.get(..DELIMITER_COMMAND.len())
            .is_some_and(|word| word.eq_ignore_ascii_case(DELIMITER_COMMAND.as_bytes()))
    }

    /// Steps over space; an empty line detaches the comments above it. The delimiter may consist
    /// of space too, hence one character at a time where it does.
    fn space(&mut self) {
        let start = self.cursor.at;
        while let Some(byte) = self.cursor.peek() {
            if !is_space(byte) || (self.cursor.at > start && self.is_at_delimiter()) {
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
        let is_nested = !self.current.parentheses.is_empty();
        match self.cursor.token()? {
            Token::Word(word) if !is_nested => self.current.read_word(word),
            Token::Space | Token::Comment => {}
            _ if byte == b';' && !is_nested && self.current.blocks == 0 => {
                self.current.begin_command();
            }
            _ => self.current.read_sign(byte),
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
        let text = self.cursor.sql[start..end].trim_end_matches(SPACES);
        if text.is_empty() {
            return Ok(());
        }
        if let Some(escapes) = escapes_behind(text) {
            self.cursor.escapes = escapes;
        }
        let data = match current.is_copy_from_stdin {
            true if self.delimiter != ";" => {
                return Err(self.error(start, SplitErrorKind::CopyWithDelimiter));
            }
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
    /// Follows the words outside of parentheses: inside of a routine, `BEGIN ATOMIC` opens a body
    /// whose semicolons do not end the statement, and `CASE` and `END` nest in it, unless they
    /// stand where only a name can.
    fn read_word(&mut self, word: &str) {
        let word = word.to_ascii_lowercase();
        let is_name = matches!(self.previous.as_str(), "." | "as");
        match word.as_str() {
            "atomic" if self.previous == "begin" && self.is_routine() => self.blocks += 1,
            "case" if self.blocks > 0 && !is_name => self.blocks += 1,
            "end" if self.blocks > 0 && !is_name => self.blocks -= 1,
            "stdin" if self.previous == "from" && self.is_copy() => {
                self.is_copy_from_stdin = true;
            }
            _ => {}
        }
        if self.first_words.len() < 4 {
            self.first_words.push(word.clone());
        }
        self.previous = word;
    }

    fn read_sign(&mut self, byte: u8) {
        self.previous.clear();
        self.previous.push(char::from(byte));
    }

    /// A statement with a delimiter of its own may hold several commands.
    fn begin_command(&mut self) {
        self.first_words.clear();
        self.previous.clear();
    }

    fn is_routine(&self) -> bool {
        let words: Vec<&str> = self.first_words.iter().map(String::as_str).collect();
        matches!(
            words[..],
            ["create", "function" | "procedure", ..]
                | ["create", "or", "replace", "function" | "procedure"]
        )
    }

    fn is_copy(&self) -> bool {
        self.first_words.first().is_some_and(|word| word == "copy")
    }
}
