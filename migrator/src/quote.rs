//! Writing names and texts into SQL and messages, and reading names back.

/// A name in double quotes: the same whether or not its word is reserved (Postgres manual, 4.1.1
/// Identifiers and Key Words).
pub fn identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as a constant. A backslash needs the `E` form to mean itself whatever
/// `standard_conforming_strings` says (Postgres manual, 4.1.2.2).
pub fn literal(text: &str) -> String {
    let doubled = text.replace('\'', "''");
    if doubled.contains('\\') {
        format!("E'{}'", doubled.replace('\\', "\\\\"))
    } else {
        format!("'{doubled}'")
    }
}

/// Names as a message writes them, `public.users."Odd Name"`: in quotes only where a person would
/// have to quote them.
pub fn path(names: &[&str]) -> String {
    let parts = names.iter().map(|name| {
        if is_plain(name) {
            (*name).to_owned()
        } else {
            identifier(name)
        }
    });
    parts.collect::<Vec<_>>().join(".")
}

/// Reads a path into its names. `None` when a quote is not closed or a name is empty.
pub fn parse_path(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let (name, tail) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_name(quoted)?,
            None => {
                let (name, tail) = rest.split_at(rest.find('.').unwrap_or(rest.len()));
                (name.to_owned(), tail)
            }
        };
        if name.is_empty() {
            return None;
        }
        names.push(name);
        if tail.is_empty() {
            return Some(names);
        }
        rest = tail.strip_prefix('.')?;
    }
}

fn is_plain(name: &str) -> bool {
    let begins = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    name.bytes().next().is_some_and(begins)
        && name
            .bytes()
            .all(|byte| begins(byte) || byte.is_ascii_digit() || byte == b'$')
}

/// A name behind its opening quote, and what follows its closing one.
fn quoted_name(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        name.push_str(before);
        match after.strip_prefix('"') {
            Some(tail) => {
                name.push('"');
                rest = tail;
            }
            None => return Some((name, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_what_would_end_the_text() {
        assert_eq!(identifier("a\"b"), "\"a\"\"b\"");
        assert_eq!(literal("it's"), "'it''s'");
        assert_eq!(literal("it's \\"), "E'it''s \\\\'");
    }

    #[test]
    fn paths_round_trip() {
        for names in [vec!["public", "users"], vec!["a", "B c", "d\"e.f"]] {
            let read = parse_path(&path(&names));
            assert_eq!(read, Some(names.into_iter().map(str::to_owned).collect()));
        }
        assert_eq!(path(&["public", "Users"]), "public.\"Users\"");
        for text in ["", "a..b", "a.", "\"a", "\"a\"b"] {
            assert_eq!(parse_path(text), None, "{text}");
        }
    }
}
