//! The words of a text, for those who look for a few of them.

use std::borrow::Cow;

use super::cursor::{Cursor, Token};

/// What stands in a text outside of comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Word<'a> {
    /// A key word, or a name without quotes, as written.
    Plain(&'a str),
    /// A name in quotes, without them.
    Quoted(Cow<'a, str>),
    /// Anything else: a string or the body of a routine as one, any other character.
    Other,
}

/// The words of a text, up to its end or a quote or comment that is not closed.
pub fn words(sql: &str) -> impl Iterator<Item = Word<'_>> {
    let mut cursor = Cursor::new(sql, 0);
    std::iter::from_fn(move || {
        loop {
            cursor.peek()?;
            return Some(match cursor.token().ok()? {
                Token::Comment | Token::Space => continue,
                Token::Word(word) => Word::Plain(word),
                Token::QuotedName(name) => Word::Quoted(unquoted(name)),
                Token::Other => Word::Other,
            });
        }
    })
}

fn unquoted(name: &str) -> Cow<'_, str> {
    let inside = &name[1..name.len() - 1];
    if inside.contains('"') {
        Cow::Owned(inside.replace("\"\"", "\""))
    } else {
        Cow::Borrowed(inside)
    }
}
