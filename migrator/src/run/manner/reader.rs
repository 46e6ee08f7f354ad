//! Reading the beginning of a statement, word by word.

use std::iter::Peekable;

use crate::split::{Lexeme, lexemes};

/// A Reader stands before a word of a statement.
pub(super) struct Reader<'a> {
    rest: Peekable<Box<dyn Iterator<Item = Lexeme<'a>> + 'a>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(sql: &'a str) -> Self {
        let rest: Box<dyn Iterator<Item = Lexeme<'a>> + 'a> = Box::new(lexemes(sql));
        Self {
            rest: rest.peekable(),
        }
    }

    /// The next word, in small letters.
    pub(super) fn word(&mut self) -> Option<String> {
        match self.rest.next()? {
            Lexeme::Word(word) => Some(word.to_ascii_lowercase()),
            Lexeme::Quoted(_) | Lexeme::Other(_) => None,
        }
    }

    /// Steps over a word if it is the next one.
    pub(super) fn takes(&mut self, wanted: &str) -> bool {
        let is_wanted = |lexeme: &Lexeme<'_>| is(lexeme, wanted);
        self.rest.next_if(is_wanted).is_some()
    }

    /// Steps over words if the first of them comes next.
    pub(super) fn takes_words(&mut self, wanted: &[&str]) {
        for word in wanted {
            if !self.takes(word) {
                return;
            }
        }
    }

    pub(super) fn takes_sign(&mut self, sign: &'static str) -> bool {
        self.rest.next_if_eq(&Lexeme::Other(sign)).is_some()
    }

    /// A name as the catalog has it.
    pub(super) fn name(&mut self) -> Option<String> {
        match self.rest.next()? {
            Lexeme::Word(word) => Some(word.to_ascii_lowercase()),
            Lexeme::Quoted(name) => Some(name[1..name.len() - 1].replace("\"\"", "\"")),
            Lexeme::Other(_) => None,
        }
    }

    /// A name with the schema before it, as written.
    pub(super) fn path(&mut self) -> Option<String> {
        let mut path = String::new();
        loop {
            match self.rest.next()? {
                Lexeme::Word(name) | Lexeme::Quoted(name) => path.push_str(name),
                Lexeme::Other(_) => return None,
            }
            if !self.takes_sign(".") {
                return Some(path);
            }
            path.push('.');
        }
    }

    /// Whether a word stands anywhere in what follows.
    pub(super) fn contains(&mut self, wanted: &str) -> bool {
        self.rest.any(|lexeme| is(&lexeme, wanted))
    }

    /// Whether one of the words stands in a string that follows, such as the body of a routine.
    pub(super) fn contains_in_body(&mut self, wanted: &[&str]) -> bool {
        self.rest.any(|lexeme| {
            let Lexeme::Other(body) = lexeme else {
                return false;
            };
            let body = body.to_ascii_lowercase();
            wanted.iter().any(|word| body.contains(word))
        })
    }
}

fn is(lexeme: &Lexeme<'_>, wanted: &str) -> bool {
    matches!(lexeme, Lexeme::Word(word) if word.eq_ignore_ascii_case(wanted))
}
