//! `BEGIN TRANSACTION; ... END;` as one statement, as Atlas takes it.

use super::Statement;

/// Joins every statement that begins with `BEGIN` and a word (so not `BEGIN;`) with those up to
/// the next `END;` or final `END`, unless the transaction ends in another way before; of two that
/// begin, the later one has the first end. Atlas records progress by statement, hence both must
/// count alike.
pub(super) fn merge<'a>(sql: &'a str, statements: Vec<Statement<'a>>) -> Vec<Statement<'a>> {
    if !statements
        .iter()
        .any(|statement| ends_block(statement.text))
    {
        return statements;
    }
    let mut merged: Vec<Statement<'a>> = Vec::with_capacity(statements.len());
    let mut open: Vec<usize> = Vec::new();
    for statement in statements {
        let text = statement.text;
        if ends_block(text)
            && let Some(start) = open.pop()
        {
            merged.truncate(start + 1);
            let block = &mut merged[start];
            block.span.end = statement.span.end;
            block.text = &sql[block.span.clone()];
            continue;
        }
        if ends_transaction(text) || statement.data.is_some() {
            open.clear();
        } else if begins_block(text) {
            open.push(merged.len());
        }
        merged.push(statement);
    }
    merged
}

fn begins_block(text: &str) -> bool {
    first_word(text).eq_ignore_ascii_case("begin")
        && text["begin".len()..].starts_with(|character: char| character.is_ascii_whitespace())
}

fn ends_block(text: &str) -> bool {
    let words = text.strip_suffix(';').unwrap_or(text).trim_end();
    words.eq_ignore_ascii_case("end")
}

fn ends_transaction(text: &str) -> bool {
    ["commit", "rollback", "abort", "end"]
        .iter()
        .any(|word| first_word(text).eq_ignore_ascii_case(word))
}

fn first_word(text: &str) -> &str {
    text.split(|character: char| !character.is_ascii_alphabetic())
        .next()
        .unwrap_or_default()
}
