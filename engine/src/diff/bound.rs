//! Unique indexes of partitioned tables that have the index behind a key of a partition as their part: Postgres drops
//! neither of the two without the other.

use std::collections::BTreeSet;

use super::part::Part as _;
use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, Constraint, Index, Table};

/// Adds the indexes that would have to go in one of the directions while the partition stays.
pub(super) fn check(
    before: &Catalog,
    after: &Catalog,
    differences: &mut Vec<UnsupportedDifference>,
) {
    for (catalog, other) in [(before, after), (after, before)] {
        let partitioned = catalog.tables.values().filter_map(|table| {
            let left = other.tables.get(&table.name)?;
            let both = table.partition_key.is_some() && left.partition_key.is_some();
            both.then_some((table, left))
        });
        for (table, left) in partitioned {
            let goes = |index: &&Index| {
                let left_over = left.indexes.get(&index.name);
                index.unique && left_over.is_none_or(|other| index.is_rebuilt_as(other, left))
            };
            for index in table.indexes.values().filter(goes) {
                if let Some(partition) = holder(catalog, (table, index), other) {
                    let detail = format!(
                        "comes, goes or changes while a key of partition {} is its part, and Postgres drops neither \
                         without the other: give the partitioned table the key in a migration of your own",
                        partition.name.path()
                    );
                    push(differences, index.id_on(&table.name).to_string(), &detail);
                }
            }
        }
    }
}

/// The partition that stays and whose key is behind the index.
fn holder<'a>(
    catalog: &'a Catalog,
    (whole, index): (&Table, &Index),
    other: &Catalog,
) -> Option<&'a Table> {
    let stays = |table: &&Table| {
        let left = other.tables.get(&table.name);
        left.is_some_and(|left| left.partition_of == table.partition_of)
    };
    let is_part = |found: &Index| {
        let of = found.part_of.as_ref();
        of.is_some_and(|of| of.table == whole.name && of.name == index.name)
    };
    let mut partitions = catalog.tables.values().filter(|table| {
        let of = table.partition_of.as_ref();
        of.is_some_and(|of| of.parent == whole.name)
    });
    partitions.find(|table| {
        let mut keys = table.constraints.values();
        stays(table)
            && !table.indexes.values().any(is_part)
            && keys.any(|key| key.kind.has_index() && covers(key, index))
    })
}

/// Whether both are over the same columns, in whatever order.
fn covers(key: &Constraint, index: &Index) -> bool {
    let [of_key, of_index] =
        [&key.columns, &index.columns].map(|names| names.iter().collect::<BTreeSet<_>>());
    of_key == of_index
}
