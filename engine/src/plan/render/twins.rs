//! Indexes and keys of a partition that do the same: which of them becomes a part of what the partitioned table has.
//!
//! The server takes the first one that it made (`AttachPartitionEnsureIndexes` and `DefineIndex` go through the list
//! of indexes, which is sorted by oid), whatever its name.

use std::collections::BTreeMap;

use super::Context;
use crate::catalog::{Constraint, Index, Name, ObjectId, QualifiedName, Table};

impl Context<'_> {
    /// The keys of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn key_parts_like(&self, table: &QualifiedName, own: &Constraint) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).map(|found| &found.constraints);
        let is_part = |key: &Constraint| key.part_of.is_some();
        let alike = |key: &Constraint| key.kind == own.kind && key.definition == own.definition;
        let id = |name: &Name| ObjectId::Constraint(table.clone(), name.clone());
        parts_like(found, &own.name, is_part, alike)
            .map(id)
            .collect()
    }

    /// The indexes of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn index_parts_like(&self, table: &QualifiedName, own: &Index) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).map(|found| &found.indexes);
        let alike = |index: &Index| does_the_same(index, own);
        let id = |name: &Name| ObjectId::Index(table.clone(), name.clone());
        parts_like(found, &own.name, Index::is_inherited, alike)
            .map(id)
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

/// The names of the parts that are like what has the name `own`, if that is no part itself.
fn parts_like<'a, T>(
    all: Option<&'a BTreeMap<Name, T>>,
    own: &Name,
    is_part: impl Fn(&T) -> bool,
    is_like: impl Fn(&T) -> bool,
) -> impl Iterator<Item = &'a Name> {
    let all = all.filter(|all| !all.get(own).is_some_and(&is_part));
    let all = all.into_iter().flatten();
    all.filter(move |(_, found)| is_part(found) && is_like(found))
        .map(|(name, _)| name)
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
