//! Which extensions a piece of SQL creates, so that a database can be had in which they exist.

use driftless_migrator::split::{Word, words};

/// The names in `CREATE EXTENSION [IF NOT EXISTS] name` outside comments, strings and function
/// bodies, sorted, each once.
///
/// Words are looked at, statements are not: whether one is reached when the SQL runs is not known.
pub fn wanted_extensions<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = texts.into_iter().flat_map(created).collect();
    names.sort();
    names.dedup();
    names
}

fn created(sql: &str) -> Vec<String> {
    let words: Vec<Word<'_>> = words(sql).collect();
    let creates = |pair: &[Word<'_>]| is(&pair[0], "create") && is(&pair[1], "extension");
    let places = words
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| creates(pair));
    let name_behind = |at: usize| {
        let mut following = words[at + 2..].iter();
        let mut word = following.next()?;
        if is(word, "if") {
            word = following.nth(2)?; // after NOT EXISTS
        }
        match word {
            Word::Plain(text) => Some(text.to_lowercase()),
            Word::Quoted(name) => Some(name.clone().into_owned()),
            Word::Other => None,
        }
    };
    places.filter_map(|(at, _)| name_behind(at)).collect()
}

fn is(word: &Word<'_>, keyword: &str) -> bool {
    matches!(word, Word::Plain(text) if text.eq_ignore_ascii_case(keyword))
}

#[cfg(test)]
mod tests {
    use super::wanted_extensions;

    #[test]
    fn finds_names_whatever_the_spelling() {
        let sql = "create extension citext; CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" SCHEMA x;
            Create /* why /* not */ */ Extension -- here\n If Not Exists PG_TRGM; \
            CREATE EXTENSION citext CASCADE";
        assert_eq!(wanted_extensions([sql]), ["citext", "pg_trgm", "uuid-ossp"]);
    }

    #[test]
    fn passes_over_comments_strings_and_bodies() {
        let sql = "-- create extension a;\n/* create extension b; */
            select 'create extension c', e'\\' create extension d', \"create extension e\";
            do $$ begin create extension f; end $$; do $x$ $$ create extension g $$ $x$;
            select 'it''s', 'create extension h'; drop extension i; select $1, a$b$c; é;
            create extension j";
        assert_eq!(wanted_extensions([sql]), ["j"]);
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
            assert!(wanted_extensions([sql]).is_empty(), "{sql}");
        }
    }
}
