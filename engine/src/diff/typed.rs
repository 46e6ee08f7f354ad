//! Tables of a composite type (`CREATE TABLE ... OF`): their columns come and go with its attributes, by ALTER TYPE ...
//! CASCADE (manual, ALTER TYPE), and nothing else adds or drops them.

use super::Change;
use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Column, Parameters, Table};

/// Whether the table is of the same composite type on both sides.
pub(super) fn is_typed(old: &Table, new: &Table) -> bool {
    old.is_typed() && old.other.get("type") == new.other.get("type")
}

/// What a column says beside what the type gives it.
pub(super) fn beside_type(after: &Column, table: &Table) -> Option<Change> {
    let before = Column {
        not_null: false,
        default: None,
        identity: None,
        generated: None,
        comment: None,
        storage: None,
        compression: None,
        statistics: None,
        options: Parameters::new(),
        privileges: Vec::new(),
        ..after.clone()
    };
    Change::of_column(&table.name, before, after)
}

/// Adds the columns that get another type with the attribute: what stands on them is not lifted off for that.
pub(super) fn retyped(old: &Table, new: &Table, differences: &mut Vec<UnsupportedDifference>) {
    if !is_typed(old, new) {
        return;
    }
    for column in &new.columns {
        let former = old.column(&column.name);
        if former.is_some_and(|former| former.data_type != column.data_type) {
            let object = format!("column {}.{}", new.name.path(), column.name.path());
            let detail =
                "gets another type with the composite type of its table, which is not planned yet";
            push(differences, object, detail);
        }
    }
}
