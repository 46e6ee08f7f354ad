//! Indexes and keys of a partition that do the same: which of them becomes a part of what the partitioned table has.

use super::Context;
use crate::catalog::{ObjectId, QualifiedName};
use crate::diff::Part;

impl Context<'_> {
    /// Those of a table that are parts and do what its own one does: they are to be there first.
    pub(super) fn parts_like<T: Part>(&self, table: &QualifiedName, own: &T) -> Vec<ObjectId> {
        let Some(found) = self.after.tables.get(table).map(T::of) else {
            return Vec::new();
        };
        let is_part = |one: &T| one.part_of().is_some();
        if found.get(own.name()).is_some_and(is_part) {
            return Vec::new();
        }
        let alike = found
            .values()
            .filter(|one| is_part(one) && one.does_the_same(own));
        alike.map(|one| one.id_on(table)).collect()
    }
}
