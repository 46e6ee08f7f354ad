//! Indexes that a partitioned table has although partitions lack parts of them: made by CREATE INDEX ... ON ONLY.
//!
//! ATTACH PARTITION gives the partition a part of each (`AttachPartitionEnsureIndexes` in the server's sources), and nothing
//! takes a part from the whole (manual, ALTER INDEX): such an index is made anew where partitions come, or its parts differ.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Index, Name, QualifiedName, Table};

/// Whether an index of the table must be made anew, as equal as both are.
pub(super) fn disturbs((old, new): (&Table, &Table), states: (&Catalog, &Catalog)) -> bool {
    let mut alone = old.indexes.values().filter(|index| index.only);
    alone.any(|index| is_disturbed(index, (old, new), states))
}

/// Whether the index, which is there before and after, must be made anew.
pub(super) fn is_disturbed(
    index: &Index,
    (old, new): (&Table, &Table),
    (before, after): (&Catalog, &Catalog),
) -> bool {
    new.indexes.contains_key(&index.name)
        && (takes_partitions(&new.name, before, after)
            || tables_with_parts(before, &old.name, &index.name)
                != tables_with_parts(after, &new.name, &index.name))
}

/// Whether tables become partitions of it, at any depth, or get other bounds.
fn takes_partitions(table: &QualifiedName, before: &Catalog, after: &Catalog) -> bool {
    let mut below = after.tables.values().filter(|child| {
        let mut above = after.above(&child.name);
        above.any(|above| above == table)
    });
    below.any(|child| {
        let former = before.tables.get(&child.name);
        former.is_none_or(|former| former.partition_of != child.partition_of)
    })
}

/// The partitions, at any depth, that have parts of the index.
fn tables_with_parts(
    catalog: &Catalog,
    table: &QualifiedName,
    name: &Name,
) -> BTreeSet<QualifiedName> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![(table, name)];
    while let Some((table, name)) = waiting.pop() {
        for (child, part) in catalog.parts_of_index(table, name) {
            found.insert(child.name.clone());
            waiting.push((&child.name, &part.name));
        }
    }
    found
}
