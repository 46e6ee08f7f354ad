//! The words and signs of a statement as they stand in it, for those who read its beginning.

use super::cursor::{Cursor, Token};

/// What stands in a text outside of comments and space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lexeme<'a> {
    /// A key word, or a name without quotes.
    Word(&'a str),
    /// A name in quotes, with them.
    Quoted(&'a str),
    /// A string, or one character of anything else.
    Other(&'a str),
}

/// The lexemes of a text, up to its end or a quote or comment that is not closed.
pub(crate) fn lexemes(sql: &str) -> impl Iterator<Item = Lexeme<'_>> {
    let mut cursor = Cursor::new(sql, 0);
    std::iter::from_fn(move || {
        loop {
            cursor.peek()?;
            let start = cursor.at;
            return Some(match cursor.token().ok()? {
                Token::Comment | Token::Space => continue,
                Token::Word(word) => Lexeme::Word(word),
                Token::QuotedName(name) => Lexeme::Quoted(name),
                Token::Other => Lexeme::Other(&sql[start..cursor.at]),
            });
        }
    })
}
