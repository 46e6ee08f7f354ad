//! Stepping over the tokens of SQL (Postgres manual, 4.1 Lexical Structure).

use super::{SplitError, SplitErrorKind};

/// What a cursor tells apart outside of space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A key word, or a name without quotes.
    Word(&'a str),
    /// A name in quotes, with them.
    QuotedName(&'a str),
    /// A comment of either kind.
    Comment,
    /// A character of space.
    Space,
    /// A string, or a character of anything else.
    Other,
}

/// A position in a text. It always stands on a character boundary.
pub(super) struct Cursor<'a> {
    pub(super) sql: &'a str,
    pub(super) at: usize,
    /// Whether a backslash escapes in every string, as `standard_conforming_strings = off` has it.
    pub(super) escapes: bool,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(sql: &'a str, at: usize) -> Self {
        Self {
            sql,
            at,
            escapes: false,
        }
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.sql[self.at..]
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.sql.as_bytes().get(self.at).copied()
    }

    pub(super) fn starts_with(&self, text: &str) -> bool {
        self.sql.as_bytes()[self.at..].starts_with(text.as_bytes())
    }

    /// Steps over one token, or over one character of space.
    pub(super) fn token(&mut self) -> Result<Token<'a>, SplitError> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => {
                while self.peek() == Some(b'"') {
                    self.quoted('"')?;
                }
                return Ok(Token::QuotedName(&self.sql[start..self.at]));
            }
            Some(b'\'') if self.escapes => self.escape_string()?,
            Some(b'\'') => self.quoted('\'')?,
            Some(b'-') if self.starts_with("--") => {
                self.line_comment();
                return Ok(Token::Comment);
            }
            Some(b'/') if self.starts_with("/*") => {
                self.block_comment()?;
                return Ok(Token::Comment);
            }
            Some(b'$') if self.dollar_quoted()? => {}
            Some(byte) if begins_word(byte) => {
                let word = self.word();
                if !self.string_behind(word)? {
                    return Ok(Token::Word(word));
                }
            }
            Some(byte) if is_space(byte) => {
                self.at += 1;
                return Ok(Token::Space);
            }
            _ => self.step(),
        }
        Ok(Token::Other)
    }

    /// Steps over the string that a word gives a form of its own: `E'...'` with escapes, `B'...'`,
    /// `X'...'` and `U&'...'` without any. Whether there is one.
    fn string_behind(&mut self, word: &str) -> Result<bool, SplitError> {
        let is = |letter: &str| word.eq_ignore_ascii_case(letter);
        if is("u") && self.starts_with("&'") {
            self.at += 1;
        } else if self.peek() != Some(b'\'') || !(is("e") || is("b") || is("x")) {
            return Ok(false);
        }
        match is("e") {
            true => self.escape_string()?,
            false => self.quoted('\'')?,
        }
        Ok(true)
    }

    /// Steps over one character of any width.
    pub(super) fn step(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    /// Steps over a `--` comment without its line end.
    pub(super) fn line_comment(&mut self) {
        self.at = line_end(self.sql, self.at).unwrap_or(self.sql.len());
    }

    /// Steps over a `/* */` comment; these nest.
    fn block_comment(&mut self) -> Result<(), SplitError> {
        let (start, bytes) = (self.at, self.sql.as_bytes());
        let mut depth = 0_usize;
        while self.at < bytes.len() {
            match &bytes[self.at..] {
                [b'/', b'*', ..] => depth += 1,
                [b'*', b'/', ..] => depth -= 1,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            self.at += 2;
            if depth == 0 {
                return Ok(());
            }
        }
        Err(SplitError::at(
            self.sql,
            start,
            SplitErrorKind::UnclosedComment,
        ))
    }

    /// Steps over a quoted text in which only a doubled quote stands for the quote: it closes the
    /// text and opens the next.
    fn quoted(&mut self, quote: char) -> Result<(), SplitError> {
        let start = self.at;
        match self.sql[start + 1..].find(quote) {
            Some(length) => self.at = start + 1 + length + 1,
            None => return Err(self.unclosed(start, quote)),
        }
        Ok(())
    }

    /// Steps over `'...'` with backslash escapes, and over its continuations: strings that only
    /// space with a line end separates are one string (4.1.2.1 String Constants).
    fn escape_string(&mut self) -> Result<(), SplitError> {
        loop {
            self.escape_segment()?;
            let Some(next) = self.continuation() else {
                return Ok(());
            };
            self.at = next;
        }
    }

    fn escape_segment(&mut self) -> Result<(), SplitError> {
        let (start, bytes) = (self.at, self.sql.as_bytes());
        let mut at = start + 1;
        loop {
            match bytes.get(at) {
                None => return Err(self.unclosed(start, '\'')),
                Some(b'\\') => at += 2,
                Some(b'\'') if bytes.get(at + 1) == Some(&b'\'') => at += 2,
                Some(b'\'') => break,
                Some(_) => at += 1,
            }
        }
        self.at = at + 1;
        Ok(())
    }

    /// Where the next segment of a string begins, if one follows.
    fn continuation(&self) -> Option<usize> {
        let bytes = self.sql.as_bytes();
        let (mut at, mut has_line_end) = (self.at, false);
        loop {
            match *bytes.get(at)? {
                b'\n' | b'\r' => has_line_end = true,
                byte if is_space(byte) => {}
                b'-' if bytes.get(at + 1) == Some(&b'-') => {
                    at = line_end(self.sql, at)?;
                    continue;
                }
                b'\'' if has_line_end => return Some(at),
                _ => return None,
            }
            at += 1;
        }
    }

    /// Steps over `$tag$...$tag$`, if one begins here.
    fn dollar_quoted(&mut self) -> Result<bool, SplitError> {
        let Some(tag) = dollar_tag(self.rest()) else {
            return Ok(false);
        };
        let body = self.at + tag.len();
        let Some(length) = self.sql[body..].find(tag) else {
            let kind = SplitErrorKind::UnclosedDollarQuote(tag.to_owned());
            return Err(SplitError::at(self.sql, self.at, kind));
        };
        self.at = body + length + tag.len();
        Ok(true)
    }

    /// Steps over a word: a `$` inside of it does not begin a dollar quote.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let length = rest
            .bytes()
            .position(|byte| !continues_word(byte))
            .unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn unclosed(&self, start: usize, quote: char) -> SplitError {
        SplitError::at(self.sql, start, SplitErrorKind::UnclosedQuote(quote))
    }
}

/// What separates tokens. Space beyond ASCII is part of a name.
pub(super) const SPACES: [char; 6] = [' ', '\t', '\n', '\r', '\u{b}', '\u{c}'];

/// Whether a byte is one of [`SPACES`].
pub(super) fn is_space(byte: u8) -> bool {
    SPACES.contains(&char::from(byte))
}

/// Where the line that `at` stands in ends: a carriage return alone ends one too.
fn line_end(sql: &str, at: usize) -> Option<usize> {
    sql[at..].find(['\n', '\r']).map(|length| at + length)
}

/// Letters, `_`, and every character beyond ASCII begin a word.
fn begins_word(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || !byte.is_ascii()
}

fn continues_word(byte: u8) -> bool {
    begins_word(byte) || byte.is_ascii_digit() || byte == b'$'
}

/// The `$tag$` at the start of a text. A tag is a word without `$`, or nothing.
fn dollar_tag(rest: &str) -> Option<&str> {
    let length = rest.get(1..)?.find('$')?;
    let tag = &rest.as_bytes()[1..=length];
    let is_word = tag.first().is_none_or(|byte| begins_word(*byte))
        && tag.iter().all(|byte| continues_word(*byte));
    is_word.then(|| &rest[..length + 2])
}
