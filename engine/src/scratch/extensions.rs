//! Which extensions a piece of SQL creates, so that a database can be had in which they exist.

/// The names in `CREATE EXTENSION [IF NOT EXISTS] name` outside comments, strings and function
/// bodies, in the order of their first appearance, each once.
///
/// A scanner, not a parser: whether the statement is reached when the SQL runs is not known.
pub fn wanted_extensions(sql: &str) -> Vec<String> {
    let words: Vec<Word<'_>> = Words { rest: sql }.collect();
    let mut names = Vec::new();
    for (at, pair) in words.windows(2).enumerate() {
        if !(pair[0].is("create") && pair[1].is("extension")) {
            continue;
        }
        let mut following = words[at + 2..].iter();
        let mut word = following.next();
        if word.is_some_and(|word| word.is("if")) {
            word = following.nth(2); // after NOT EXISTS
        }
        let Some(name) = word.and_then(Word::name) else {
            continue;
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// What the scanner tells apart (manual, 4.1).
#[derive(Debug, Clone, Copy)]
enum Word<'a> {
    /// A key word or an identifier, as written.
    Plain(&'a str),
    /// The inside of a quoted identifier.
    Quoted(&'a str),
    /// Anything else: punctuation, a number, a string.
    Other,
}

impl Word<'_> {
    fn is(&self, keyword: &str) -> bool {
        matches!(self, Word::Plain(text) if text.eq_ignore_ascii_case(keyword))
    }

    fn name(&self) -> Option<String> {
        match self {
            Word::Plain(text) => Some(text.to_lowercase()),
            Word::Quoted(text) => Some(text.replace("\"\"", "\"")),
            Word::Other => None,
        }
    }
}

struct Words<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        self.skip_blanks();
        let first = self.rest.chars().next()?;
        Some(match first {
            '"' => {
                let quoted = self.take(1 + quoted_length(&self.rest[1..], '"', false));
                Word::Quoted(quoted[1..].strip_suffix('"').unwrap_or(&quoted[1..]))
            }
            '\'' => self.skip(1 + quoted_length(&self.rest[1..], '\'', false)),
            '$' => self.skip(dollar_quoted_length(self.rest).unwrap_or(1)),
            'e' | 'E' if self.rest[1..].starts_with('\'') => {
                self.skip(2 + quoted_length(&self.rest[2..], '\'', true))
            }
            _ if is_identifier_start(first) => Word::Plain(self.take(identifier_length(self.rest))),
            _ => self.skip(first.len_utf8()),
        })
    }
}

impl<'a> Words<'a> {
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, length: usize) -> Word<'a> {
        self.take(length);
        Word::Other
    }

    /// Whitespace and comments.
    fn skip_blanks(&mut self) {
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("--") {
                self.take(self.rest.find('\n').unwrap_or(self.rest.len()));
            } else if self.rest.starts_with("/*") {
                self.take(block_comment_length(self.rest));
            } else {
                return;
            }
        }
    }
}

/// Up to and with the closing quote; a doubled quote, or an escaped one, does not close.
fn quoted_length(text: &str, quote: char, escapes: bool) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if escapes && letter == '\\' {
            letters.next();
        } else if letter == quote && letters.next_if(|(_, next)| *next == quote).is_none() {
            return at + 1;
        }
    }
    text.len()
}

/// `$tag$ ... $tag$`, when `text` starts one.
fn dollar_quoted_length(text: &str) -> Option<usize> {
    let tag_length = text[1..].find('$')? + 2;
    let tag = &text[..tag_length];
    let inside = &tag[1..tag_length - 1];
    let is_tag = inside.chars().all(is_identifier_part) && !inside.starts_with(char::is_numeric);
    is_tag.then(|| {
        text[tag_length..]
            .find(tag)
            .map_or(text.len(), |at| tag_length + at + tag_length)
    })
}

/// Block comments nest (manual, 4.1.5).
fn block_comment_length(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn identifier_length(text: &str) -> usize {
    text.find(|letter| !(is_identifier_part(letter) || letter == '$'))
        .unwrap_or(text.len())
}

fn is_identifier_start(letter: char) -> bool {
    letter == '_' || letter.is_ascii_alphabetic() || !letter.is_ascii()
}

fn is_identifier_part(letter: char) -> bool {
    is_identifier_start(letter) || letter.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::wanted_extensions;

    #[test]
    fn finds_names_whatever_the_spelling() {
        let sql = "create extension citext; CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" SCHEMA x;
            Create /* why /* not */ */ Extension -- here\n If Not Exists PG_TRGM; \
            CREATE EXTENSION citext CASCADE";
        assert_eq!(wanted_extensions(sql), ["citext", "uuid-ossp", "pg_trgm"]);
    }

    #[test]
    fn passes_over_comments_strings_and_bodies() {
        let sql = "-- create extension a;\n/* create extension b; */
            select 'create extension c', e'\\' create extension d', \"create extension e\";
            do $$ begin create extension f; end $$; do $x$ $$ create extension g $$ $x$;
            select 'it''s', 'create extension h'; drop extension i; select $1, a$b$c; é;
            create extension j";
        assert_eq!(wanted_extensions(sql), ["j"]);
    }

    #[test]
    fn survives_what_is_cut_off() {
        for sql in [
            "",
            "create",
            "create extension",
            "create extension if",
            "create extension '",
            "$",
            "$a",
            "$$ é",
            "/* é",
            "/",
            "-",
            "\"é",
            "'é",
            "e'\\",
            "create extension if not",
        ] {
            assert!(wanted_extensions(sql).is_empty(), "{sql}");
        }
    }
}
