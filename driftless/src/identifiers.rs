//! Identifiers in SQL that an ORM printed: all of them quoted, the parts of a path joined by dots.

use crate::definition::QualifiedName;

/// The last part of every path of the list in parentheses that the text begins with, and what follows it.
pub(crate) fn list_at(sql: &str) -> (Vec<String>, &str) {
    let mut columns = Vec::new();
    let Some(mut rest) = sql.strip_prefix('(') else {
        return (columns, sql);
    };
    loop {
        let (mut path, after) = path_at(rest);
        columns.extend(path.pop());
        match after.strip_prefix(", ") {
            Some(next) => rest = next,
            None => return (columns, after.strip_prefix(')').unwrap_or(after)),
        }
    }
}

/// The table that the text begins with.
#[cfg(feature = "diesel")]
pub(crate) fn table_at(sql: &str) -> QualifiedName {
    qualified(path_at(sql).0)
}

/// A table by its path.
pub(crate) fn qualified(mut path: Vec<String>) -> QualifiedName {
    QualifiedName {
        name: path.pop().unwrap_or_default(),
        schema: path.pop(),
    }
}

/// The last part of every path of a list such as `"t"."a", "t"."b"`, with parentheses around it or without.
#[cfg(feature = "diesel")]
pub(crate) fn columns_of(list: &str) -> Vec<String> {
    let mut columns = Vec::new();
    let mut rest = list;
    while let Some(start) = rest.find('"') {
        let (mut path, after) = path_at(&rest[start..]);
        columns.extend(path.pop());
        rest = after;
    }
    columns
}

/// The path that the text begins with, none if it begins with something else, and what follows it.
pub(crate) fn path_at(sql: &str) -> (Vec<String>, &str) {
    let mut rest = sql;
    let mut path = Vec::new();
    while let Some(quoted) = rest.strip_prefix('"') {
        let mut name = String::new();
        let mut letters = quoted.char_indices().peekable();
        let mut end = quoted.len();
        while let Some((position, letter)) = letters.next() {
            let doubled = letter == '"' && letters.next_if(|(_, next)| *next == '"').is_some();
            if letter == '"' && !doubled {
                end = position + 1;
                break;
            }
            name.push(letter);
        }
        path.push(name);
        rest = &quoted[end..];
        match rest.strip_prefix('.') {
            Some(after) => rest = after,
            None => break,
        }
    }
    (path, rest)
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn a_path_is_read_with_its_quotes_undone() {
        assert_eq!(path_at("\"a\".\"b\" WHERE").0, ["a", "b"]);
        assert_eq!(path_at("\"x\"\"y\" FOREIGN").0, ["x\"y"]);
        assert!(path_at("1").0.is_empty());
    }

    #[cfg(feature = "diesel")]
    #[test]
    fn the_columns_of_a_list_are_its_last_parts() {
        assert_eq!(
            super::columns_of("(\"app\".\"t\".\"a\", \"app\".\"t\".\"b\"\"c\")"),
            ["a", "b\"c"]
        );
    }
}
