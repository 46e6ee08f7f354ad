//! Columns of a table that stays.

use std::collections::BTreeSet;

use super::{Change, Edit};
use crate::catalog::{Column, Name, Table};

/// Adds the changes of the columns; gives those that are dropped and added anew in one direction or
/// the other, so that what stands on them is put back.
pub(super) fn compare(old: &Table, new: &Table, changes: &mut Vec<Change>) -> BTreeSet<Name> {
    let mut rebuilt = BTreeSet::new();
    for before in &old.columns {
        match new.column(&before.name) {
            None => changes.push(Change::Column(old.name.clone(), Edit::Drop(before.clone()))),
            Some(after) if after != before => {
                if is_rebuilt(before, after) || is_rebuilt(after, before) {
                    rebuilt.insert(before.name.clone());
                }
                let edit = Edit::Alter {
                    before: before.clone(),
                    after: after.clone(),
                };
                changes.push(Change::Column(old.name.clone(), edit));
            }
            Some(_) => {}
        }
    }
    for after in &new.columns {
        if old.column(&after.name).is_none() {
            changes.push(Change::Column(
                old.name.clone(),
                Edit::Create(after.clone()),
            ));
        }
    }
    rebuilt
}

/// Whether the column must be dropped and added: there is no form of ALTER TABLE that makes a plain
/// column generated, and none before Postgres 17 that changes a generation expression.
pub(crate) fn is_rebuilt(before: &Column, after: &Column) -> bool {
    let generated_type_differs = before.generated.is_some() && before.data_type != after.data_type;
    after.generated.is_some() && (before.generated != after.generated || generated_type_differs)
}
