//! SQL inside strings, as far as its first word and its last character go: Postgres alone judges the rest.

use syn::LitStr;

use crate::input::{Column, Index, Table};
use crate::rejection::Rejections;

/// One string of SQL.
struct Text<'a> {
    /// The attribute it is the value of.
    attribute: &'static str,
    /// What the attribute stands for, and the string does not say again.
    keyword: &'static str,
    sql: &'a LitStr,
}

/// Rejects what begins or ends as it cannot.
pub(super) fn table(table: &Table, rejections: &mut Rejections) {
    for text in texts(table) {
        keyword(&text, rejections);
        semicolon(text.sql, rejections);
    }
    for (index, _) in table.all_indexes() {
        method(index, rejections);
    }
    let storage = [&table.options.with].into_iter();
    for with in storage
        .chain(table.all_indexes().map(|(index, _)| &index.with))
        .flatten()
    {
        parentheses(with, rejections);
    }
    partition(table, rejections);
}

fn texts(table: &Table) -> Vec<Text<'_>> {
    let options = &table.options;
    let mut texts = Vec::new();
    let mut add = |attribute, keyword, sql| {
        texts.push(Text {
            attribute,
            keyword,
            sql,
        })
    };
    for check in &options.checks {
        add("check", "CHECK", &check.expression);
    }
    for exclusion in &options.exclusions {
        add("exclude", "EXCLUDE", &exclusion.definition);
    }
    let storage = [
        ("partition_by", "PARTITION BY", &options.partition_by),
        ("with", "WITH", &options.with),
    ];
    for (attribute, keyword, text) in storage {
        text.iter().for_each(|sql| add(attribute, keyword, sql));
    }
    for (index, _) in table.all_indexes() {
        let Index {
            method,
            condition,
            with,
            ..
        } = index;
        let parts = [
            ("using", "USING", method),
            ("where", "WHERE", condition),
            ("with", "WITH", with),
        ];
        for (attribute, keyword, text) in parts {
            text.iter().for_each(|sql| add(attribute, keyword, sql));
        }
    }
    for column in table.all_columns() {
        let Column {
            data_type,
            default,
            generated,
            collation,
            checks,
            ..
        } = column;
        let parts = [
            ("default", "DEFAULT", default),
            ("generated", "GENERATED ALWAYS AS", generated),
            ("generated", "AS", generated),
            ("collate", "COLLATE", collation),
            ("type", "TYPE", data_type),
        ];
        for (attribute, keyword, text) in parts {
            text.iter().for_each(|sql| add(attribute, keyword, sql));
        }
        checks.iter().for_each(|sql| add("check", "CHECK", sql));
    }
    texts
}

fn keyword(text: &Text<'_>, rejections: &mut Rejections) {
    let Text {
        attribute,
        keyword,
        sql,
    } = text;
    if let Some(rest) = after(&sql.value(), keyword) {
        let message = format!("`{attribute}` stands for {keyword} already");
        let help = match inside_parentheses(rest).unwrap_or(rest) {
            "" => "write what follows that word".to_owned(),
            rest => format!("write {rest:?}"),
        };
        rejections.push(sql.span(), message, help);
    }
}

/// What follows a keyword at the beginning.
fn after<'a>(sql: &'a str, keyword: &str) -> Option<&'a str> {
    let mut rest = sql;
    for word in keyword.split(' ') {
        let (head, tail) = rest.trim_start().split_at_checked(word.len())?;
        let goes_on = tail.starts_with(|next: char| next == '_' || next.is_alphanumeric());
        if goes_on || !head.eq_ignore_ascii_case(word) {
            return None;
        }
        rest = tail;
    }
    Some(rest.trim())
}

fn semicolon(sql: &LitStr, rejections: &mut Rejections) {
    if sql.value().trim_end().ends_with(';') {
        let help = "leave `;` out: this is a part of a statement";
        rejections.push(sql.span(), "a semicolon ends this", help);
    }
}

fn method(index: &Index, rejections: &mut Rejections) {
    let Some(method) = &index.method else {
        return;
    };
    let value = method.value();
    let is_word = |letter: char| letter == '_' || letter.is_alphanumeric();
    if !value.chars().all(is_word) && after(&value, "USING").is_none() {
        let help = "write `using = \"gin\"`; columns and operator classes stand in `columns(\"a gin_trgm_ops\")`";
        rejections.push(method.span(), "`using` takes the name of a method", help);
    }
}

fn parentheses(with: &LitStr, rejections: &mut Rejections) {
    if let Some(inside) = inside_parentheses(&with.value()) {
        let help = format!("write {inside:?}");
        rejections.push(with.span(), "`with` has its parentheses already", help);
    }
}

/// What stands between the only parentheses.
fn inside_parentheses(sql: &str) -> Option<&str> {
    let inside = sql.trim().strip_prefix('(')?.strip_suffix(')')?;
    (!inside.contains(['(', ')'])).then(|| inside.trim())
}

/// The grammar has these words in these places only.
fn partition(table: &Table, rejections: &mut Rejections) {
    let begins =
        |sql: &LitStr, words: &[&str]| words.iter().any(|word| after(&sql.value(), word).is_some());
    if let Some(by) = &table.options.partition_by
        && !begins(by, &["RANGE", "LIST", "HASH", "PARTITION BY"])
    {
        let help = format!("write \"RANGE ({})\", or LIST or HASH", by.value());
        rejections.push(by.span(), "this says no way to split a table", help);
    }
    if let Some(part) = &table.options.partition_of
        && !begins(&part.bounds, &["FOR VALUES", "DEFAULT"])
    {
        let help = "write \"FOR VALUES FROM (1) TO (10)\", \"FOR VALUES IN (1)\", \"FOR VALUES WITH (...)\" or \"DEFAULT\"";
        rejections.push(
            part.bounds.span(),
            "these are no bounds of a partition",
            help,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::after;

    #[test]
    fn a_keyword_is_a_whole_word_in_any_case() {
        assert_eq!(after("where a > 0 ", "WHERE"), Some("a > 0"));
        assert_eq!(
            after(" Generated  always AS (a)", "GENERATED ALWAYS"),
            Some("AS (a)")
        );
        assert_eq!(after("CHECK(a)", "CHECK"), Some("(a)"));
        assert_eq!(after("whereabouts = 1", "WHERE"), None);
        assert_eq!(after("as_of < now()", "AS"), None);
        assert_eq!(after("é", "AS"), None);
        assert_eq!(after("generated + 1", "GENERATED ALWAYS"), None);
    }
}
