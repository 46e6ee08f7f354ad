//! Which other tables a change reaches.

use std::collections::BTreeSet;

use super::Context;
use crate::catalog::{Constraint, Name, ObjectId, QualifiedName, Table};

impl Context<'_> {
    /// The tables that a foreign key of this column points at.
    pub(super) fn referenced_by(
        &self,
        table: &QualifiedName,
        column: &Name,
    ) -> BTreeSet<&QualifiedName> {
        let found = self.before.tables.get(table).into_iter();
        let keys = found.flat_map(|table| table.constraints.values());
        keys.filter(|key| key.columns.contains(column))
            .filter_map(|key| key.references.as_ref())
            .collect()
    }

    /// The tables with a foreign key that points at this column.
    pub(super) fn referencing(
        &self,
        table: &QualifiedName,
        column: &Name,
    ) -> BTreeSet<&QualifiedName> {
        let points_here = |other: &&QualifiedName| {
            self.before.tables[*other].constraints.values().any(|key| {
                key.references.as_ref() == Some(table) && key.referenced_columns.contains(column)
            })
        };
        self.before.tables.keys().filter(points_here).collect()
    }

    /// The tables with a column of the domain, or of one that stands on it.
    pub(super) fn tables_with_domain(&self, domain: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let needs = |id: &ObjectId, domain: &QualifiedName| {
            let mut needed = self.before.dependencies.of(id);
            needed.any(|needed| *needed == ObjectId::Domain(domain.clone()))
        };
        let mut domains = vec![domain];
        let mut next = 0;
        while let Some(below) = domains.get(next).copied() {
            let above = self.before.domains.keys();
            let above = above.filter(|id| needs(&ObjectId::Domain((*id).clone()), below));
            domains.extend(above);
            next += 1;
        }
        let has_one = |table: &&QualifiedName| {
            let mut columns = self.before.tables[*table].columns.iter();
            columns.any(|column| {
                let data_type = column.user_type.as_ref();
                data_type.is_some_and(|name| domains.contains(&name))
            })
        };
        self.before.tables.keys().filter(has_one).collect()
    }

    /// The partition that takes the rows that no other one does.
    pub(super) fn default_partition(&self, parent: &QualifiedName) -> Option<&QualifiedName> {
        let is_default = |table: &&Table| {
            let partition = table.partition_of.as_ref();
            partition.is_some_and(|of| of.parent == *parent && of.bound == "DEFAULT")
        };
        let found = self.before.tables.values().find(is_default);
        found.map(|table| &table.name)
    }

    /// The tables that this one is below as a partition, at any depth, on either side.
    pub(super) fn above(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let mut found = BTreeSet::new();
        for catalog in [self.before, self.after] {
            let above = |name: &QualifiedName| {
                let of = catalog.tables.get(name)?.partition_of.as_ref()?;
                Some(&of.parent)
            };
            found.extend(std::iter::successors(above(table), |name| above(name)));
        }
        found
    }

    /// The tables with foreign keys that point at a table which this one is a partition of, at any depth, while that
    /// loses or gets it: those that stay, and those of the partitioned tables themselves.
    pub(super) fn pointing_above(&self, partition: &Table) -> BTreeSet<&QualifiedName> {
        let Some(of) = &partition.partition_of else {
            return BTreeSet::new();
        };
        let mut above = self.above(&of.parent);
        above.insert(&of.parent);
        let is_there = |table: &Table, key: &Constraint| {
            let left = self.after.tables.get(&table.name);
            above.contains(&table.name)
                || left.is_some_and(|table| table.constraints.contains_key(&key.name))
        };
        let points_above = |table: &&Table| {
            let mut keys = table.constraints.values();
            keys.any(|key| {
                let target = key.references.as_ref();
                target.is_some_and(|target| above.contains(target)) && is_there(table, key)
            })
        };
        let found = self.before.tables.values().filter(points_above);
        found.map(|table| &table.name).collect()
    }

    /// The tables, views and materialized views that the object needs, as it was and will be.
    pub(super) fn relations_of(&self, id: &ObjectId) -> BTreeSet<&QualifiedName> {
        let needed = self.needed(id);
        needed.filter_map(relation_in).collect()
    }

    /// Those, and what they and the routines that the object calls need in turn.
    pub(super) fn relations_below(&self, id: &ObjectId) -> BTreeSet<&QualifiedName> {
        let mut seen: BTreeSet<&ObjectId> = self.needed(id).collect();
        let mut waiting: Vec<&ObjectId> = seen.iter().copied().collect();
        while let Some(next) = waiting.pop() {
            let reads = matches!(
                next,
                ObjectId::View(_) | ObjectId::MaterializedView(_) | ObjectId::Routine(..)
            );
            let needed = self.needed(next).filter(|_| reads);
            waiting.extend(needed.filter(|id| seen.insert(*id)));
        }
        seen.into_iter().filter_map(relation_in).collect()
    }

    fn needed(&self, id: &ObjectId) -> impl Iterator<Item = &ObjectId> {
        let catalogs = [self.before, self.after].into_iter();
        catalogs.flat_map(|catalog| catalog.dependencies.of(id))
    }
}

fn relation_in(id: &ObjectId) -> Option<&QualifiedName> {
    match id {
        ObjectId::Table(name)
        | ObjectId::Column(name, _)
        | ObjectId::View(name)
        | ObjectId::MaterializedView(name) => Some(name),
        _ => None,
    }
}
