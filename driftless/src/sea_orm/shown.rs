//! What SeaORM says of a column or a relation that no function of both versions tells.
//!
//! `create_table_from_entity` and `create_index_from_entity` know it, but are made for the types of each entity: after a change of one
//! entity the compiler makes them anew for all. `Debug` tells it too, for all entities by one function. What it tells is used only where
//! what the functions tell stands beside it as it must.

use std::fmt::Debug;

/// Whether a relation is a foreign key of its entity: it is not where the key stands on the other side (`is_owner`) and not with `skip_fk`,
/// which SeaORM 1.1 does not have.
///
/// # Panics
///
/// If `Debug` does not show `is_owner` as it is.
pub fn is_key(is_owner: bool, relation: &dyn Debug) -> bool {
    let shown = Shown::of(relation);
    shown.confirms("is_owner", is_owner);
    !is_owner && !shown.says("skip_fk", true)
}

/// What is said of a column beside its type, NULL, default and unique constraint.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Beside {
    /// `comment`.
    pub(super) comment: Option<String>,
    /// `indexed`.
    pub(super) indexed: bool,
    /// `unique_key`, which SeaORM 1.1 does not have: the index that columns share.
    pub(super) unique_key: Option<String>,
}

/// What the definition of a column says.
///
/// # Panics
///
/// If `Debug` does not show `null` and `unique` as they are.
pub(super) fn beside(null: bool, unique: bool, column: &dyn Debug) -> Beside {
    // Most columns say nothing of it, and this form is written several times as fast.
    let short = format!("{column:?}");
    let may_say = |what: &str| short.contains(what);
    if may_say(&format!("null: {null}, unique: {unique}, indexed: false, "))
        && !may_say("indexed: true")
        && !may_say("unique_key: Some(")
        && !may_say("comment: Some(")
    {
        return Beside::default();
    }
    let shown = Shown::of(column);
    shown.confirms("null", null);
    shown.confirms("unique", unique);
    Beside {
        comment: shown.text("comment"),
        indexed: shown.says("indexed", true),
        unique_key: shown.text("unique_key"),
    }
}

/// The form of `Debug` in which each field has a line of its own; a line break in a value is escaped.
struct Shown(String);

impl Shown {
    fn of(value: &dyn Debug) -> Self {
        Self(format!("{value:#?}"))
    }

    fn says(&self, field: &str, value: bool) -> bool {
        let line = format!("    {field}: {value},");
        self.0.lines().any(|shown| shown == line)
    }

    /// The text of a field that may have one.
    fn text(&self, field: &str) -> Option<String> {
        let before = format!("    {field}: Some(");
        let mut after = self.0.lines().skip_while(|shown| *shown != before);
        let text = after.nth(1)?.trim_start();
        let text = text.strip_prefix('"')?.strip_suffix("\",")?;
        Some(unescaped(text))
    }

    fn confirms(&self, field: &str, value: bool) {
        assert!(
            self.says(field, value),
            "driftless does not know the form in which this version of SeaORM shows what is said of entities: {}",
            self.0
        );
    }
}

/// A text without the escapes of `str::escape_debug`.
fn unescaped(text: &str) -> String {
    let mut chars = text.chars();
    let mut plain = String::with_capacity(text.len());
    while let Some(next) = chars.next() {
        if next != '\\' {
            plain.push(next);
            continue;
        }
        match chars.next() {
            Some('n') => plain.push('\n'),
            Some('r') => plain.push('\r'),
            Some('t') => plain.push('\t'),
            Some('0') => plain.push('\0'),
            Some('u') => {
                let digits: String = (chars.by_ref().skip(1))
                    .take_while(|char| *char != '}')
                    .collect();
                let code = u32::from_str_radix(&digits, 16).ok();
                plain.extend(code.and_then(char::from_u32));
            }
            itself => plain.extend(itself),
        }
    }
    plain
}

#[cfg(test)]
#[expect(dead_code, reason = "the fields are there for Debug")]
mod tests {
    use super::{Beside, beside, is_key, unescaped};

    #[derive(Debug)]
    struct Former {
        name: &'static str,
        is_owner: bool,
    }

    #[derive(Debug)]
    struct Relation {
        name: &'static str,
        is_owner: bool,
        skip_fk: bool,
    }

    #[test]
    fn a_key_is_what_stands_here_and_is_not_declined() {
        let name = "is_owner: true,\n    skip_fk: true,\n";
        for is_owner in [false, true] {
            let former = Former { name, is_owner };
            assert_eq!(is_key(is_owner, &former), !is_owner);
            for skip_fk in [false, true] {
                let relation = Relation {
                    name,
                    is_owner,
                    skip_fk,
                };
                assert_eq!(is_key(is_owner, &relation), !is_owner && !skip_fk);
            }
        }
    }

    #[test]
    #[should_panic(expected = "driftless does not know the form")]
    fn another_form_is_no_answer() {
        is_key(false, &"RelationDef { is_owner: false, skip_fk: true }");
    }

    #[derive(Debug)]
    struct Column {
        null: bool,
        unique: bool,
        indexed: bool,
        default: &'static str,
        comment: Option<&'static str>,
        unique_key: Option<&'static str>,
    }

    #[test]
    fn what_a_column_says_is_read() {
        let misleading = "null: true, unique: false, indexed: false, ";
        for default in ["", "unique_key: Some(", "indexed: true", misleading] {
            for indexed in [false, true] {
                for text in [None, Some("a \"key\" of \\, it's\n2 lines"), Some("b")] {
                    let column = Column {
                        null: true,
                        unique: false,
                        indexed,
                        default,
                        comment: text.filter(|_| !indexed),
                        unique_key: text,
                    };
                    let expected = Beside {
                        comment: column.comment.map(str::to_owned),
                        indexed,
                        unique_key: text.map(str::to_owned),
                    };
                    assert_eq!(beside(true, false, &column), expected, "{column:?}");
                }
            }
        }
    }

    #[test]
    fn a_text_is_read_as_it_was() {
        let all: String = (0..0x3000).filter_map(char::from_u32).collect();
        let shown = format!("{all:?}");
        assert_eq!(unescaped(&shown[1..shown.len() - 1]), all);
    }

    #[test]
    #[should_panic(expected = "driftless does not know the form")]
    fn another_form_of_a_column_is_no_answer() {
        beside(
            true,
            false,
            &"ColumnDef { null: true, unique: false, indexed: true }",
        );
    }
}
