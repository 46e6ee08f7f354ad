//! Indexes of a table that stays.

use std::collections::BTreeSet;

use super::Change;
use super::only;
use super::part::Sides;
use crate::catalog::{Catalog, Constraint, Index, Name, Table};

/// Adds the changes of the indexes.
pub(super) fn compare(
    (old, new): (&Table, &Table),
    states: (&Catalog, &Catalog),
    rebuilt: &BTreeSet<Name>,
    changes: &mut Vec<Change>,
) {
    let must_move = |index: &Index| {
        let mut columns = index.columns.iter();
        columns.any(|column| rebuilt.contains(column))
            || index.only && only::is_disturbed(index, (old, new), states)
    };
    let edits = sides(old, new).edits(must_move);
    let change = |edit| Change::Index(old.name.clone(), edit);
    changes.extend(edits.into_iter().map(change));
}

/// The columns of unique indexes that are dropped or rebuilt between the two, not of one that a constraint takes over.
pub(super) fn disturbed_keys(old: &Table, new: &Table) -> Vec<BTreeSet<Name>> {
    sides(old, new).disturbed_keys(|index| index.unique && !is_adopted(index, old, new))
}

/// Whether a constraint that is new on the table takes the index over.
pub(crate) fn is_adopted(index: &Index, old: &Table, new: &Table) -> bool {
    let mut keys = new.constraints.values();
    // Not on a partitioned table (manual, ALTER TABLE, "ADD table_constraint_using_index").
    old.partition_key.is_none()
        && !new.indexes.contains_key(&index.name)
        && keys.any(|key| !old.constraints.contains_key(&key.name) && becomes_index_of(index, key))
}

/// Whether the index can become that of the constraint and looks as if it had always been.
pub(crate) fn becomes_index_of(index: &Index, constraint: &Constraint) -> bool {
    index.unique
        && index.comment.is_none()
        && index.other.is_empty()
        && index.statistics.is_empty()
        && !index.is_inherited()
        && !index.only
        && !constraint.inherited
        && constraint.index_definition.as_ref() == Some(&index.definition)
}

fn sides<'a>(old: &'a Table, new: &'a Table) -> Sides<'a, Index> {
    Sides::new(old, new)
}
