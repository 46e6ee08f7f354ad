//! The columns that a plan takes away, for good or to bring them back.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId};
use crate::diff::{Change, Edit, is_rebuilt};

/// The columns that are dropped, or dropped and added anew, with those of the tables below that come from them.
pub(super) fn columns_that_go(changes: &[Change], before: &Catalog) -> BTreeSet<ObjectId> {
    let mut waiting: Vec<_> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Column(table, Edit::Drop(column)) => Some((table, &column.name)),
            Change::Column(table, Edit::Alter { before, after }) if is_rebuilt(before, after) => {
                Some((table, &before.name))
            }
            _ => None,
        })
        .collect();
    let mut found = BTreeSet::new();
    if waiting.is_empty() {
        return found;
    }
    let children = before.children();
    while let Some((table, name)) = waiting.pop() {
        if !found.insert(ObjectId::Column(table.clone(), name.clone())) {
            continue;
        }
        let below = children.get(table).into_iter().flatten();
        let below = below.filter(|child| child.has_from(table, name));
        waiting.extend(below.map(|child| (&child.name, name)));
    }
    found
}
