//! `standard_conforming_strings`, the one setting that changes where a string ends (Postgres manual,
//! 4.1.2.2).

use super::cursor::{Cursor, Token};

const SETTING: &str = "standard_conforming_strings";

/// Whether a backslash escapes in the strings behind this statement; `None` if it does not say.
/// Without the setting it does not: a connection of the runner begins with `on`.
pub(crate) fn escapes_behind(statement: &str) -> Option<bool> {
    let mut tokens = tokens(statement);
    let first = tokens.next()?;
    if first.eq_ignore_ascii_case("reset") || first.eq_ignore_ascii_case("discard") {
        let what = tokens.next()?.to_ascii_lowercase();
        return (what == "all" || unquoted(&what) == SETTING).then_some(false);
    }
    if !first.eq_ignore_ascii_case("set") {
        return None;
    }
    let mut name = tokens.next()?.to_ascii_lowercase();
    if matches!(name.as_str(), "session" | "local") {
        name = tokens.next()?.to_ascii_lowercase();
    }
    if unquoted(&name) != SETTING {
        return None;
    }
    // `TO` or `=`
    tokens.next()?;
    let value = tokens.next()?.to_ascii_lowercase();
    Some(is_off(unquoted(&value)))
}

/// Any beginning of a word that is no beginning of its opposite means what the word means.
fn is_off(value: &str) -> bool {
    value == "0"
        || (!value.is_empty() && ["no", "false"].iter().any(|word| word.starts_with(value)))
        || (value.len() > 1 && "off".starts_with(value))
}

fn unquoted(text: &str) -> &str {
    text.trim_matches(['"', '\''])
}

fn tokens(sql: &str) -> impl Iterator<Item = &str> {
    let mut cursor = Cursor::new(sql, 0);
    std::iter::from_fn(move || {
        loop {
            cursor.peek()?;
            let start = cursor.at;
            if !matches!(cursor.token().ok()?, Token::Comment | Token::Space) {
                return Some(&sql[start..cursor.at]);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::escapes_behind;

    #[test]
    fn reads_every_form_of_the_setting() {
        for (statement, expected) in [
            ("SET standard_conforming_strings = off;", Some(true)),
            (
                "set session Standard_Conforming_Strings to 'of'",
                Some(true),
            ),
            (
                "SET/**/LOCAL \"standard_conforming_strings\"=0;",
                Some(true),
            ),
            ("SET standard_conforming_strings = f", Some(true)),
            ("SET standard_conforming_strings = NO", Some(true)),
            ("SET standard_conforming_strings = on;", Some(false)),
            ("SET standard_conforming_strings TO DEFAULT;", Some(false)),
            ("RESET standard_conforming_strings;", Some(false)),
            ("RESET ALL", Some(false)),
            ("DISCARD ALL;", Some(false)),
            ("RESET search_path;", None),
            ("SET search_path = off;", None),
            ("SELECT standard_conforming_strings, off;", None),
            ("SET", None),
        ] {
            assert_eq!(escapes_behind(statement), expected, "{statement}");
        }
    }
}
