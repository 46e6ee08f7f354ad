//! Indexes of a table that stays.

use std::collections::BTreeSet;

use super::Change;
use super::part::{Sides, has_parents};
use crate::catalog::{Index, Name, Table};

/// Adds the changes of the indexes.
pub(super) fn compare(
    old: &Table,
    new: &Table,
    rebuilt: &BTreeSet<Name>,
    changes: &mut Vec<Change>,
) {
    let must_move = |index: &Index| index.columns.iter().any(|column| rebuilt.contains(column));
    let edits = sides(old, new).edits(must_move);
    let change = |edit| Change::Index(old.name.clone(), edit);
    changes.extend(edits.into_iter().map(change));
}

/// The columns of unique indexes that are dropped or rebuilt between the two.
pub(super) fn disturbed_keys(old: &Table, new: &Table) -> Vec<BTreeSet<Name>> {
    sides(old, new).disturbed_keys(|index| index.unique)
}

fn sides<'a>(old: &'a Table, new: &'a Table) -> Sides<'a, Index> {
    Sides {
        before: &old.indexes,
        after: &new.indexes,
        has_parents: has_parents(old, new),
    }
}
