//! Indexes and keys of a partition that do the same: which of them becomes a part of what the partitioned table has.
//!
//! The server takes the first one that it made (`AttachPartitionEnsureIndexes` and `DefineIndex` go through the list
//! of indexes, which is sorted by oid), whatever its name.

use super::Context;
use crate::catalog::{Constraint, Index, Name, ObjectId, QualifiedName, Table};

impl Context<'_> {
    /// The keys of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn key_parts_like(&self, table: &QualifiedName, own: &Constraint) -> Vec<ObjectId> {
        let Some(found) = self.after.tables.get(table) else {
            return Vec::new();
        };
        let is_part = |key: &Constraint| key.part_of.is_some();
        if found.constraints.get(&own.name).is_some_and(is_part) {
            return Vec::new();
        }
        let parts = found.constraints.values().filter(|key| is_part(key));
        let alike = |key: &&Constraint| key.kind == own.kind && key.definition == own.definition;
        parts
            .filter(alike)
            .map(|key| ObjectId::Constraint(table.clone(), key.name.clone()))
            .collect()
    }

    /// The indexes of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn index_parts_like(&self, table: &QualifiedName, own: &Index) -> Vec<ObjectId> {
        let Some(found) = self.after.tables.get(table) else {
            return Vec::new();
        };
        if found
            .indexes
            .get(&own.name)
            .is_some_and(Index::is_inherited)
        {
            return Vec::new();
        }
        let parts = found.indexes.values().filter(|index| index.is_inherited());
        parts
            .filter(|index| does_the_same(index, own))
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
        let is_part = after
            .indexes
            .get(&part.name)
            .is_some_and(Index::is_inherited);
        stay.find(|index| is_part && does_the_same(index, part))
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
