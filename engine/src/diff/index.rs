//! Indexes of a table that stays.

use std::collections::BTreeSet;

use super::{Change, Edit};
use crate::catalog::{Index, Name, Table};

/// Adds the changes of the indexes.
pub(super) fn compare(
    old: &Table,
    new: &Table,
    rebuilt: &BTreeSet<Name>,
    changes: &mut Vec<Change>,
) {
    let mut push = |edit| changes.push(Change::Index(old.name.clone(), edit));
    let must_move = |index: &Index| index.columns.iter().any(|column| rebuilt.contains(column));
    let mut renamed = BTreeSet::new();
    for (name, before) in &old.indexes {
        match new.indexes.get(name) {
            Some(after) if must_move(before) => {
                push(Edit::Drop(before.clone()));
                push(Edit::Create(after.clone()));
            }
            Some(after) if after != before => {
                push(Edit::Alter {
                    before: before.clone(),
                    after: after.clone(),
                });
            }
            Some(_) => {}
            None => match successor(before, old, new, &renamed) {
                Some(after) if !must_move(before) => {
                    renamed.insert(after.name.clone());
                    push(Edit::Alter {
                        before: before.clone(),
                        after: after.clone(),
                    });
                }
                _ => push(Edit::Drop(before.clone())),
            },
        }
    }
    for (name, after) in &new.indexes {
        if !old.indexes.contains_key(name) && !renamed.contains(name) {
            push(Edit::Create(after.clone()));
        }
    }
}

/// The columns of unique indexes that are dropped or rebuilt between the two.
pub(super) fn disturbed_keys(old: &Table, new: &Table) -> Vec<BTreeSet<Name>> {
    let survives = |before: &Index| {
        let same =
            |after: &Index| after.unique == before.unique && after.definition == before.definition;
        new.indexes.get(&before.name).is_some_and(same)
            || successor(before, old, new, &BTreeSet::new()).is_some()
    };
    old.indexes
        .values()
        .filter(|before| before.unique && !survives(before))
        .map(|before| before.columns.iter().cloned().collect())
        .collect()
}

/// The index that is this one under a new name: equal in all but the name, so never rebuilt.
fn successor<'a>(
    before: &Index,
    old: &Table,
    new: &'a Table,
    taken: &BTreeSet<Name>,
) -> Option<&'a Index> {
    new.indexes.values().find(|after| {
        after.unique == before.unique
            && after.definition == before.definition
            && !old.indexes.contains_key(&after.name)
            && !taken.contains(&after.name)
    })
}
