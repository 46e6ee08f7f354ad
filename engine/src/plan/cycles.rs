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
    Group::of(tables).detached()
}

/// Tables that come or go together.
struct Group<'a> {
    tables: &'a BTreeMap<&'a QualifiedName, &'a Table>,
    /// The partitions of each partitioned table, and theirs.
    partitions: BTreeMap<&'a QualifiedName, Vec<&'a QualifiedName>>,
}

impl<'a> Group<'a> {
    fn of(tables: &'a BTreeMap<&'a QualifiedName, &'a Table>) -> Self {
        let mut partitions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for table in tables.values() {
            let mut whole = Some(*table);
            while let Some(above) = whole.and_then(|whole| whole.partition_of.as_ref()) {
                partitions
                    .entry(&above.parent)
                    .or_default()
                    .push(&table.name);
                whole = tables.get(&above.parent).copied();
            }
        }
        Self { tables, partitions }
    }

    fn detached(&self) -> Detached {
        let mut waiting: BTreeMap<&QualifiedName, BTreeSet<&QualifiedName>> = BTreeMap::new();
        let mut needed_by: BTreeMap<&QualifiedName, Vec<&QualifiedName>> = BTreeMap::new();
        for (name, table) in self.tables {
            let mut needed = self.pointed_at_by(table);
            needed.extend(self.parents(table));
            for needed in &needed {
                needed_by.entry(*needed).or_default().push(*name);
            }
            waiting.insert(*name, needed);
        }
        let mut ready: BTreeSet<&QualifiedName> = waiting
            .iter()
            .filter(|(_, needed)| needed.is_empty())
            .map(|(name, _)| *name)
            .collect();
        let mut detached = Detached::new();
        while let Some(next) = ready
            .pop_first()
            .or_else(|| self.first_below_placed(&waiting))
        {
            let missing = waiting.remove(next).unwrap_or_default();
            let closing = own_foreign_keys(self.tables[next]).filter(|(_, target)| {
                let mut reached = self.reached(target);
                reached.any(|table| missing.contains(table))
            });
            detached.extend(closing.map(|(key, _)| (next.clone(), key.name.clone())));
            for follower in needed_by.get(next).into_iter().flatten() {
                if let Some(needed) = waiting.get_mut(follower)
                    && needed.remove(next)
                    && needed.is_empty()
                {
                    ready.insert(*follower);
                }
            }
        }
        detached
    }

    /// The first table all of whose parents are placed. Tables do not inherit in circles.
    fn first_below_placed(
        &self,
        waiting: &BTreeMap<&'a QualifiedName, BTreeSet<&QualifiedName>>,
    ) -> Option<&'a QualifiedName> {
        let mut names = waiting.keys().copied();
        names.find(|name| {
            let mut parents = self.parents(self.tables[*name]);
            parents.all(|parent| !waiting.contains_key(parent))
        })
    }

    fn parents(&self, table: &'a Table) -> impl Iterator<Item = &'a QualifiedName> {
        let parents = table.parents();
        parents.filter(|parent| self.tables.contains_key(*parent))
    }

    /// The other tables that the foreign keys of a table reach.
    fn pointed_at_by(&self, table: &'a Table) -> BTreeSet<&'a QualifiedName> {
        let targets = own_foreign_keys(table).map(|(_, target)| target);
        let others = targets.filter(|target| **target != table.name);
        let reached = others.flat_map(|target| self.reached(target));
        reached.filter(|reached| **reached != table.name).collect()
    }

    /// What a foreign key to a table reaches: that table and its partitions, none of which can be dropped before the key.
    fn reached(&self, target: &'a QualifiedName) -> impl Iterator<Item = &'a QualifiedName> {
        let itself = self.tables.contains_key(target).then_some(target);
        let partitions = self.partitions.get(target).into_iter().flatten();
        itself.into_iter().chain(partitions.copied())
    }
}

/// The foreign keys of a table with what they point at. What comes from a partitioned table goes with that one's.
fn own_foreign_keys(table: &Table) -> impl Iterator<Item = (&Constraint, &QualifiedName)> {
    let constraints = table.constraints.values();
    let own =
        constraints.filter(|found| found.kind == ConstraintKind::ForeignKey && !found.inherited);
    own.filter_map(|key| Some((key, key.references.as_ref()?)))
}
