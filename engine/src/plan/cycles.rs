//! Foreign keys among tables that come or go together: which order they take, and which foreign
//! keys must stand apart because they close a circle.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Constraint, ConstraintKind, Name, QualifiedName, Table};

/// The foreign keys, by table and name, that are added after all tables and dropped before them.
pub(super) type Detached = BTreeSet<(QualifiedName, Name)>;

/// Finds the foreign keys that close a circle among `tables`.
///
/// Tables are placed as soon as all they point at is placed. When none can be, the first by name whose parents
/// are placed is, and its foreign keys to tables not yet placed are detached.
pub(super) fn detached(tables: &BTreeMap<&QualifiedName, &Table>) -> Detached {
    let mut waiting: BTreeMap<&QualifiedName, BTreeSet<&QualifiedName>> = BTreeMap::new();
    let mut pointed_at_by: BTreeMap<&QualifiedName, Vec<&QualifiedName>> = BTreeMap::new();
    for (name, table) in tables {
        let mut targets = targets_within(table, tables);
        targets.extend(parents_within(table, tables));
        for target in &targets {
            pointed_at_by.entry(*target).or_default().push(*name);
        }
        waiting.insert(*name, targets);
    }
    let is_free = |targets: &BTreeSet<&QualifiedName>| targets.is_empty();
    let mut ready: BTreeSet<&QualifiedName> = waiting
        .iter()
        .filter(|(_, targets)| is_free(targets))
        .map(|(name, _)| *name)
        .collect();
    let mut detached = Detached::new();
    while let Some(next) = ready
        .pop_first()
        .or_else(|| first_below_placed(&waiting, tables))
    {
        let missing = waiting.remove(next).unwrap_or_default();
        detach(tables[next], &missing, &mut detached);
        for child in pointed_at_by.get(next).into_iter().flatten() {
            if let Some(targets) = waiting.get_mut(child)
                && targets.remove(next)
                && targets.is_empty()
            {
                ready.insert(*child);
            }
        }
    }
    detached
}

/// The first table all of whose parents are placed. Tables do not inherit in circles.
fn first_below_placed<'a>(
    waiting: &BTreeMap<&'a QualifiedName, BTreeSet<&QualifiedName>>,
    tables: &BTreeMap<&'a QualifiedName, &'a Table>,
) -> Option<&'a QualifiedName> {
    let mut names = waiting.keys().copied();
    names.find(|name| {
        let mut parents = parents_within(tables[*name], tables);
        parents.all(|parent| !waiting.contains_key(parent))
    })
}

fn parents_within<'a>(
    table: &'a Table,
    tables: &BTreeMap<&'a QualifiedName, &'a Table>,
) -> impl Iterator<Item = &'a QualifiedName> {
    let parents = table.parents();
    parents.filter(|parent| tables.contains_key(*parent))
}

fn targets_within<'a>(
    table: &'a Table,
    tables: &BTreeMap<&'a QualifiedName, &'a Table>,
) -> BTreeSet<&'a QualifiedName> {
    table
        .constraints
        .values()
        .filter(|constraint| is_own_foreign_key(constraint))
        .filter_map(|constraint| constraint.references.as_ref())
        .filter(|target| **target != table.name && tables.contains_key(*target))
        .collect()
}

/// What comes from a partitioned table goes with that one's.
fn is_own_foreign_key(constraint: &Constraint) -> bool {
    constraint.kind == ConstraintKind::ForeignKey && !constraint.inherited
}

fn detach(table: &Table, missing: &BTreeSet<&QualifiedName>, detached: &mut Detached) {
    for constraint in table.constraints.values() {
        if is_own_foreign_key(constraint)
            && constraint
                .references
                .as_ref()
                .is_some_and(|target| missing.contains(target))
        {
            detached.insert((table.name.clone(), constraint.name.clone()));
        }
    }
}
