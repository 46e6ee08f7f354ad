//! Indexes and keys of a partition that do the same: which of them becomes a part of what the partitioned table has.
//!
//! The server takes the first one that it made (`AttachPartitionEnsureIndexes` and `DefineIndex` go through the list
//! of indexes, which is sorted by oid), whatever its name.

use super::Context;
use crate::catalog::{Constraint, Index, Name, ObjectId, QualifiedName, Table};

impl Context<'_> {
    /// The keys of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn key_parts_like(&self, table: &QualifiedName, own: &Constraint) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).into_iter();
        let keys = found.flat_map(|table| table.constraints.values());
        let alike = |key: &&Constraint| {
            own.part_of.is_none()
                && key.part_of.is_some()
                && key.kind == own.kind
                && key.definition == own.definition
        };
        keys.filter(|key| key.name != own.name && alike(key))
            .map(|key| ObjectId::Constraint(table.clone(), key.name.clone()))
            .collect()
    }

    /// The indexes of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn index_parts_like(&self, table: &QualifiedName, own: &Index) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).into_iter();
        let indexes = found.flat_map(|table| table.indexes.values());
        let alike = |index: &&Index| own.part_of.is_none() && index.part_of.is_some();
        indexes
            .filter(|index| index.name != own.name && alike(index) && does_the_same(index, own))
            .map(|index| ObjectId::Index(table.clone(), index.name.clone()))
            .collect()
    }

    /// The table's own index that would become the part in the place of a new one: it was there before and stays.
    pub(super) fn own_index_like(&self, table: &QualifiedName, part: &Index) -> Option<&Index> {
        let own = |table: &Table, name| {
            let index = table.indexes.get(name);
            index.is_some_and(|index| index.part_of.is_none())
        };
        let goes = |name: &Name| {
            let id = ObjectId::Index(table.clone(), name.clone());
            self.dropped.contains(&id)
        };
        let before = self.before.tables.get(table)?;
        let after = self.after.tables.get(table)?;
        let mut stay = after
            .indexes
            .values()
            .filter(|index| own(before, &index.name) && own(after, &index.name))
            .filter(|index| !goes(&index.name));
        stay.find(|index| part.part_of.is_some() && does_the_same(index, part))
    }
}

/// The order in which an index keeps its keys is nothing that the server looks at (`CompareIndexInfo`).
fn does_the_same(index: &Index, other: &Index) -> bool {
    let unordered = |index: &Index| {
        [" DESC", " NULLS FIRST", " NULLS LAST"]
            .iter()
            .fold(index.shape.clone(), |shape, words| shape.replace(words, ""))
    };
    index.unique == other.unique && unordered(index) == unordered(other)
}
