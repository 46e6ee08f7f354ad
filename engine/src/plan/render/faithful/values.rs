//! `VALUES` as an operand of UNION, INTERSECT or EXCEPT.
//!
//! In a view, `SELECT 1 AS a UNION VALUES (2)` is printed with `SELECT "*VALUES*".column1 AS a FROM (VALUES (2)) "*VALUES*"`. Read
//! again, that is a subquery, which is printed with a space before VALUES from then on. The names of a set operation are
//! those of its first operand, so that the others can do without.

use super::token;

const ALIAS: &str = "\"*VALUES*\"";

/// The text in which each such operand is VALUES alone.
pub(super) fn held(printed: &str) -> String {
    let tokens = tokens(printed);
    let mut text = String::with_capacity(printed.len());
    let mut copied = 0;
    let mut is_operand = false;
    let mut index = 0;
    while let Some(&(start, word)) = tokens.get(index) {
        let found = is_operand
            .then(|| list(printed, &tokens[index..]))
            .flatten();
        if let Some((values, length)) = found {
            text.push_str(&printed[copied..start]);
            text.push_str(values);
            let (last, word) = tokens[index + length - 1];
            copied = last + word.len();
            index += length;
            is_operand = false;
            continue;
        }
        is_operand = match word {
            "UNION" | "INTERSECT" | "EXCEPT" => true,
            "ALL" | "(" => is_operand,
            _ => false,
        };
        index += 1;
    }
    text + &printed[copied..]
}

/// The list behind a SELECT of all its columns in their order and of nothing else, and how many tokens that is.
fn list<'a>(printed: &'a str, tokens: &[(usize, &'a str)]) -> Option<(&'a str, usize)> {
    let is =
        |index: usize, expected: &str| tokens.get(index).is_some_and(|(_, word)| *word == expected);
    let mut index = 0;
    for number in 1.. {
        let column = format!("column{number}");
        let begins = if number == 1 { "SELECT" } else { "," };
        if !(is(index, begins) && is(index + 1, ALIAS) && is(index + 2, ".")) {
            break;
        }
        let (_, name) = tokens.get(index + 3)?;
        // A column is a word and a number.
        if *name != column {
            return None;
        }
        index += 4;
        if is(index, "AS") {
            index += 2;
        }
    }
    if !(is(index, "FROM") && is(index + 1, "(") && is(index + 2, "VALUES")) {
        return None;
    }
    let ((open, _), (start, _)) = (tokens.get(index + 1)?, tokens.get(index + 2)?);
    let mut depth = 1;
    let mut end = index + 2;
    while depth > 0 {
        match tokens.get(end)?.1 {
            "(" => depth += 1,
            ")" => depth -= 1,
            _ => {}
        }
        end += 1;
    }
    let (close, _) = tokens.get(end - 1)?;
    let is_printed_so = *start == open + 1 && is(end, ALIAS) && !is(end + 1, "(");
    is_printed_so.then(|| (&printed[*start..*close], end + 1))
}

/// The words, literals and signs, and where they begin.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut position = 0;
    while position < text.len() {
        let word = &text[position..position + token::length(&text[position..])];
        if !word.trim().is_empty() {
            found.push((position, word));
        }
        position += word.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::held;

    #[test]
    fn an_operand_is_values_alone() {
        assert_eq!(
            held(
                "SELECT 1 AS a,\n 2 AS b\nUNION ALL\n SELECT \"*VALUES*\".column1 AS a,\n \"*VALUES*\".column2 AS b\n \
                 FROM (VALUES (1,')'), (2,'b')) \"*VALUES*\"\nEXCEPT ( SELECT \"*VALUES*\".column1\n FROM (VALUES (1)) \
                 \"*VALUES*\")"
            ),
            "SELECT 1 AS a,\n 2 AS b\nUNION ALL\n VALUES (1,')'), (2,'b')\nEXCEPT ( VALUES (1))"
        );
    }

    #[test]
    fn all_else_stays() {
        for text in [
            "SELECT \"*VALUES*\".column1 AS a FROM (VALUES (1)) \"*VALUES*\" UNION SELECT 2",
            "SELECT 1 UNION SELECT \"*VALUES*\".column1 FROM ( VALUES (1)) \"*VALUES*\"",
            "SELECT 1, 2 UNION SELECT \"*VALUES*\".column2, \"*VALUES*\".column1 FROM (VALUES (1, 2)) \"*VALUES*\"",
            "SELECT 1 UNION SELECT \"*VALUES*\".column1 FROM (VALUES (1)) \"*VALUES*\"(a)",
            "SELECT 1 UNION SELECT v.column1 FROM (VALUES (1)) v",
        ] {
            assert_eq!(held(text), text);
        }
    }
}
