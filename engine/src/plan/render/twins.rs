//! Indexes and keys of a partition that do the same: which of them becomes a part of what the partitioned table has.

use std::collections::BTreeMap;

use super::Context;
use crate::catalog::{Constraint, Index, Name, ObjectId, QualifiedName};
use crate::diff::Part;

impl Context<'_> {
    /// The keys of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn key_parts_like(&self, table: &QualifiedName, own: &Constraint) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).map(|found| &found.constraints);
        let is_part = |key: &Constraint| key.part_of.is_some();
        let alike = |key: &Constraint| key.does_the_same(own);
        let id = |name: &Name| ObjectId::Constraint(table.clone(), name.clone());
        parts_like(found, &own.name, is_part, alike)
            .map(id)
            .collect()
    }

    /// The indexes of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn index_parts_like(&self, table: &QualifiedName, own: &Index) -> Vec<ObjectId> {
        let found = self.after.tables.get(table).map(|found| &found.indexes);
        let alike = |index: &Index| index.does_the_same(own);
        let id = |name: &Name| ObjectId::Index(table.clone(), name.clone());
        parts_like(found, &own.name, Index::is_inherited, alike)
            .map(id)
            .collect()
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
