//! Columns of a table that stays.

use std::collections::BTreeSet;

use super::{Change, Edit, typed};
use crate::catalog::{Catalog, Column, Name, Parameters, QualifiedName, Spelling, Table};

/// Adds the changes of the columns; gives those that are dropped and added anew in one direction or
/// the other, so that what stands on them is put back.
pub(super) fn compare(
    (old, new): (&Table, &Table),
    (current, desired): (&Catalog, &Catalog),
    changes: &mut Vec<Change>,
) -> BTreeSet<Name> {
    let mut rebuilt = BTreeSet::new();
    let kept: Vec<&QualifiedName> = old.parents_shared_with(new).collect();
    let is_typed = typed::is_typed(old, new);
    for before in &old.columns {
        match new.column(&before.name) {
            None if is_typed => {
                let left = typed::beside_type(before, old);
                changes.extend(left.map(Change::invert));
            }
            None if comes_from(before, &kept, current) => {
                let left = beside_parents(before, old, current);
                changes.extend(left.map(Change::invert));
            }
            None => changes.push(Change::Column(old.name.clone(), Edit::Drop(before.clone()))),
            Some(after) => {
                let before = as_its_parents_leave_it(before, after, (&kept, desired));
                if before == *after {
                    continue;
                }
                if is_rebuilt(&before, after) || is_rebuilt(after, &before) {
                    rebuilt.insert(before.name.clone());
                }
                let edit = Edit::Alter {
                    before,
                    after: after.clone(),
                };
                changes.push(Change::Column(old.name.clone(), edit));
            }
        }
    }
    for after in &new.columns {
        if old.column(&after.name).is_some() {
            continue;
        }
        if is_typed {
            changes.extend(typed::beside_type(after, new));
        } else if comes_from(after, &kept, desired) {
            changes.extend(beside_parents(after, new, desired));
        } else {
            let created = Edit::Create(after.clone());
            changes.push(Change::Column(old.name.clone(), created));
        }
    }
    rebuilt
}

/// Whether the column comes and goes with that of one of the parents, and with nothing else.
fn comes_from(column: &Column, parents: &[&QualifiedName], catalog: &Catalog) -> bool {
    let has_it = |parent: &&QualifiedName| {
        let parent = catalog.tables.get(*parent);
        parent.is_some_and(|parent| parent.column(&column.name).is_some())
    };
    column.inherited && !column.local && parents.iter().any(has_it)
}

/// What a column says beside what it gets from the parent that gets it too.
pub(crate) fn beside_parents(after: &Column, table: &Table, catalog: &Catalog) -> Option<Change> {
    let mut parents = table.parents();
    let above = parents.find_map(|parent| catalog.tables.get(parent)?.column(&after.name))?;
    let before = Column {
        identity: after.identity.clone(),
        comment: None,
        storage: None,
        compression: None,
        statistics: None,
        options: Parameters::new(),
        privileges: Vec::new(),
        inherited: after.inherited,
        local: after.local,
        ..above.clone()
    };
    Change::of_column(&table.name, before, after)
}

/// A column that comes from a parent gets its type with the parent's; whether it comes from one follows from the tables.
fn as_its_parents_leave_it(
    before: &Column,
    after: &Column,
    (parents, desired): (&[&QualifiedName], &Catalog),
) -> Column {
    let mut column = Column {
        inherited: after.inherited,
        local: after.local,
        ..before.clone()
    };
    let above = parents
        .iter()
        .filter_map(|parent| desired.tables.get(*parent)?.column(&after.name));
    let mut above = above.peekable();
    if before.inherited && after.inherited && above.peek().is_some() {
        column.data_type.clone_from(&after.data_type);
        column.user_type.clone_from(&after.user_type);
        column.collation.clone_from(&after.collation);
        column.generated.clone_from(&after.generated);
        if after.not_null && above.any(|parent| parent.not_null) {
            column.not_null = true;
        }
    }
    column
}

/// Whether both types are the same but for their modifiers.
fn is_same_type(before: &Column, after: &Column) -> bool {
    let [old, new] = [before, after].map(|column| Spelling::of(&column.data_type));
    old.base == new.base && old.array == new.array
}

/// Whether the column must be dropped and added: there is no form of ALTER TABLE that makes a plain
/// column generated or a virtual one plain, and none before Postgres 17 that changes a generation expression. What was
/// computed is kept in a plain column of the same type, not turned into another one.
pub(crate) fn is_rebuilt(before: &Column, after: &Column) -> bool {
    match (&before.generated, &after.generated) {
        (None, None) => false,
        (None, Some(_)) => true,
        (Some(old), None) => !old.stored || !is_same_type(before, after),
        (Some(old), Some(new)) => {
            let in_place = old.expression == new.expression || new.can_change;
            before.data_type != after.data_type || old.stored != new.stored || !in_place
        }
    }
}
