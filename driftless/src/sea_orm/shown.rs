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

/// The indexes on a column beside its unique constraint.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Indexed {
    /// `indexed`.
    pub(super) alone: bool,
    /// `unique_key`, which SeaORM 1.1 does not have: the index that columns share.
    pub(super) unique_key: Option<String>,
}

/// The indexes that the definition of a column says.
///
/// # Panics
///
/// If `Debug` does not show `null` and `unique` as they are.
pub(super) fn indexed(null: bool, unique: bool, column: &dyn Debug) -> Indexed {
    // Most columns have none, and this form is written several times as fast.
    let short = format!("{column:?}");
    let may_say = |what: &str| short.contains(what);
    if may_say(&format!("null: {null}, unique: {unique}, indexed: false, "))
        && !may_say("indexed: true")
        && !may_say("unique_key: Some(")
    {
        return Indexed::default();
    }
    let shown = Shown::of(column);
    shown.confirms("null", null);
    shown.confirms("unique", unique);
    Indexed {
        alone: shown.says("indexed", true),
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
        Some(text.replace("\\\"", "\"").replace("\\\\", "\\"))
    }

    fn confirms(&self, field: &str, value: bool) {
        assert!(
            self.says(field, value),
            "driftless does not know the form in which this version of SeaORM shows what is said of entities: {}",
            self.0
        );
    }
}

#[cfg(test)]
#[expect(dead_code, reason = "the fields are there for Debug")]
mod tests {
    use super::{Indexed, indexed, is_key};

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
        comment: &'static str,
        unique_key: Option<&'static str>,
    }

    #[test]
    fn the_indexes_of_a_column_are_read() {
        let misleading = "null: true, unique: false, indexed: false, ";
        for comment in ["", "unique_key: Some(", "indexed: true", misleading] {
            for alone in [false, true] {
                for unique_key in [None, Some("a \"key\" of \\"), Some("b")] {
                    let column = Column {
                        null: true,
                        unique: false,
                        indexed: alone,
                        comment,
                        unique_key,
                    };
                    let expected = Indexed {
                        alone,
                        unique_key: unique_key.map(str::to_owned),
                    };
                    assert_eq!(indexed(true, false, &column), expected, "{column:?}");
                }
            }
        }
    }

    #[test]
    #[should_panic(expected = "driftless does not know the form")]
    fn another_form_of_a_column_is_no_answer() {
        indexed(
            true,
            false,
            &"ColumnDef { null: true, unique: false, indexed: true }",
        );
    }
}
