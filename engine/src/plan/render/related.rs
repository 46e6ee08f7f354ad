//! Which other tables a change reaches.

use std::collections::BTreeSet;

use super::super::statement::{Step, When};
use super::Context;
use crate::catalog::{Constraint, Name, ObjectId, QualifiedName, Table};
use crate::diff::Part as _;

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
        let keys = self.foreign_keys_at(table).iter();
        let keys = keys.filter(|(_, key)| key.referenced_columns.contains(column));
        keys.map(|(other, _)| &other.name).collect()
    }

    /// The foreign keys that point at the table, each with the table that has it, as they are.
    pub(super) fn foreign_keys_at(&self, table: &QualifiedName) -> &[(&Table, &Constraint)] {
        let all = self
            .foreign_keys
            .get_or_init(|| self.before.foreign_keys_at());
        all.get(table).map(Vec::as_slice).unwrap_or_default()
    }

    /// What shall need the object.
    pub(super) fn dependents_after(&self, object: &ObjectId) -> &[&ObjectId] {
        let all = self
            .dependents_after
            .get_or_init(|| self.after.dependencies.inverted());
        all.get(object).map(Vec::as_slice).unwrap_or_default()
    }

    /// The tables of a composite type that are there before and after.
    pub(super) fn tables_of_type(
        &self,
        composite: &QualifiedName,
    ) -> impl Iterator<Item = &QualifiedName> {
        let id = ObjectId::Composite(composite.clone());
        let tables = self.before.tables.values();
        let stay = tables.filter(|table| self.after.tables.contains_key(&table.name));
        let of_type = stay.filter(move |table| {
            let table_id = ObjectId::Table(table.name.clone());
            let mut needed = self.before.dependencies.of(&table_id);
            table.is_typed() && needed.any(|needed| *needed == id)
        });
        of_type.map(|table| &table.name)
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
        let below = self.below.children(parent);
        let mut found = below.filter_map(|name| self.before.tables.get(name));
        found.find(is_default).map(|table| &table.name)
    }

    /// The partitions that stay with a table and get other bounds, as they are and as they shall be.
    pub(super) fn with_other_bounds(&self, parent: &QualifiedName) -> Vec<(&Table, &Table)> {
        let stay = self.below.children(parent).filter_map(|name| {
            let [before, after] = [self.before, self.after].map(|catalog| catalog.tables.get(name));
            before.zip(after)
        });
        stay.filter(|(before, after)| has_other_bounds(before, after))
            .filter(|(before, _)| before.parents().any(|name| name == parent))
            .collect()
    }

    /// Whether tables become partitions of it, or get other bounds in it.
    pub(super) fn takes_partitions(&self, parent: &QualifiedName) -> bool {
        let mut below = self.below.children(parent);
        below.any(|name| {
            let [before, after] = [self.before, self.after].map(|catalog| {
                let table = catalog.tables.get(name);
                table.and_then(|table| table.partition_of.as_ref())
            });
            after.is_some_and(|of| of.parent == *parent) && before != after
        })
    }

    /// The tables above one, at any depth, that are there before and after.
    pub(super) fn kept_above(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let parents = |name: &QualifiedName| {
            let states = [self.before, self.after].map(|catalog| catalog.tables.get(name));
            let [before, after] = states;
            let both = before.zip(after).into_iter();
            both.flat_map(|(before, after)| before.parents_shared_with(after))
        };
        let mut waiting: Vec<&QualifiedName> = parents(table).collect();
        let mut found = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if found.insert(next) {
                waiting.extend(parents(next));
            }
        }
        found
    }

    /// The tables that this one is below as a partition, at any depth, on either side.
    pub(super) fn above(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let states = [self.before, self.after].into_iter();
        states.flat_map(|state| state.above(table)).collect()
    }

    /// The tables with foreign keys that point at a table which this one is a partition of, at any depth, while that
    /// loses or gets it: those that stay, and those of the partitioned tables themselves.
    pub(super) fn pointing_above(&self, partition: &Table) -> BTreeSet<&QualifiedName> {
        let there = self.keys_above(partition).into_iter();
        let there = there.filter(|(table, key)| self.is_there_meanwhile(table, key));
        there.map(|(table, _)| &table.name).collect()
    }

    /// The foreign keys of that kind which are gone by then.
    pub(super) fn gone_above(&self, partition: &Table) -> Vec<ObjectId> {
        let gone = self.keys_above(partition).into_iter();
        let gone = gone.filter(|(table, key)| !self.is_there_meanwhile(table, key));
        gone.map(|(table, key)| ObjectId::Constraint(table.name.clone(), key.name.clone()))
            .collect()
    }

    /// A key goes after the foreign keys that point at its columns: which of equal keys one stands on is for the server to choose
    /// (`transformFkeyCheckAttrs` in its sources takes the first it finds).
    pub(super) fn after_foreign_keys(
        &self,
        step: Step,
        table: &QualifiedName,
        columns: &[Name],
    ) -> Step {
        let keys = self.foreign_keys_at(table).iter();
        let keys = keys.filter(|(_, key)| !key.inherited && key.points_at(columns));
        keys.fold(step, |step, (on, key)| {
            step.running(When::AfterRemoval, key.id_on(&on.name))
        })
    }

    /// The foreign keys that shall point at a table which this one is a partition of, at any depth, and do not yet.
    pub(super) fn coming_above(&self, partition: &Table) -> Vec<ObjectId> {
        let after = self
            .foreign_keys_after
            .get_or_init(|| self.after.foreign_keys_at());
        let above = self.before.above(&partition.name);
        let keys = above.flat_map(|table| after.get(table).into_iter().flatten());
        let is_new = |(table, key): &&(&Table, &Constraint)| {
            let known = self.before.tables.get(&table.name);
            known.is_none_or(|known| !known.constraints.contains_key(&key.name))
        };
        keys.filter(is_new)
            .map(|(table, key)| key.id_on(&table.name))
            .collect()
    }

    pub(super) fn keys_above(&self, partition: &Table) -> Vec<(&Table, &Constraint)> {
        let Some(of) = &partition.partition_of else {
            return Vec::new();
        };
        let mut above = self.above(&of.parent);
        above.insert(&of.parent);
        let keys = above
            .into_iter()
            .flat_map(|table| self.foreign_keys_at(table));
        keys.copied().collect()
    }

    /// Whether the foreign key stays, or goes with its own partitioned table, after the partitions of that.
    fn is_there_meanwhile(&self, table: &Table, key: &Constraint) -> bool {
        let left = self.after.tables.get(&table.name);
        let stays = left.is_some_and(|table| table.constraints.contains_key(&key.name));
        let target = key.references.as_ref();
        stays || target.is_some_and(|target| self.root(target) == self.root(&table.name))
    }

    /// The table on top of a tree of partitions.
    fn root<'n>(&'n self, table: &'n QualifiedName) -> &'n QualifiedName {
        self.before.above(table).last().unwrap_or(table)
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

/// Whether it stays a partition of the same table, for other rows.
pub(super) fn has_other_bounds(before: &Table, after: &Table) -> bool {
    match (&before.partition_of, &after.partition_of) {
        (Some(old), Some(new)) => old.parent == new.parent && old.bound != new.bound,
        _ => false,
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
