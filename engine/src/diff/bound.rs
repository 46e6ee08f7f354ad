//! Unique indexes of partitioned tables that have the index behind a key of a partition as their part: Postgres drops
//! neither of the two without the other, and gives the key to no other whole.

use std::collections::BTreeSet;

use super::part::Part as _;
use super::unsupported::{UnsupportedDifference, push};
use crate::catalog::{Catalog, Constraint, Index, Table};

/// Adds what would have to let go of a key, or take one, in one of the directions while the partition stays.
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
            for index in table.indexes.values().filter(|index| index.unique) {
                for held in held(catalog, (table, index), other) {
                    let object = if index_goes(index, left) {
                        index.id_on(&table.name)
                    } else if let Some(key) = held.key_that_goes() {
                        key.id_on(&held.partition.name)
                    } else if let Some(key) = held.taken_by(table, left) {
                        key.id_on(&table.name)
                    } else {
                        continue;
                    };
                    let detail = format!(
                        "comes, goes or changes while a key of partition {} is the part of index {}, and Postgres drops neither \
                         without the other: give the partitioned table the key in a migration of your own",
                        held.partition.name.path(),
                        index.name.path()
                    );
                    push(differences, object.to_string(), &detail);
                    break;
                }
            }
        }
    }
}

fn index_goes(index: &Index, left: &Table) -> bool {
    let left_over = left.indexes.get(&index.name);
    left_over.is_none_or(|other| index.is_rebuilt_as(other, left))
}

/// A partition that stays, with the keys of which one is behind an index of its parent.
struct Held<'a> {
    partition: &'a Table,
    left: &'a Table,
    keys: Vec<&'a Constraint>,
}

impl Held<'_> {
    /// The key, where there is no doubt which one it is, and it does not stay.
    fn key_that_goes(&self) -> Option<&Constraint> {
        let [key] = self.keys.as_slice() else {
            return None;
        };
        let mut left = self.left.constraints.values();
        let stays = left.any(|other| key.equals_in_effect(other));
        (!stays).then_some(key)
    }

    /// A key that the parent gets, which would take that of the partition if the index had not.
    fn taken_by<'t>(&self, whole: &Table, left: &'t Table) -> Option<&'t Constraint> {
        let is_new = |key: &&Constraint| {
            let former = whole.constraints.get(&key.name);
            former.is_none_or(|former| former.is_rebuilt_as(key, left))
        };
        let mut new = left.constraints.values().filter(is_new);
        new.find(|new| self.keys.iter().any(|key| key.does_the_same(new)))
    }
}

/// The partitions that stay and have a key behind the index.
fn held<'a>(
    catalog: &'a Catalog,
    (whole, index): (&Table, &Index),
    other: &'a Catalog,
) -> Vec<Held<'a>> {
    let is_part = |found: &Index| {
        let of = found.part_of.as_ref();
        of.is_some_and(|of| of.table == whole.name && of.name == index.name)
    };
    let partitions = catalog.tables.values().filter(|table| {
        let of = table.partition_of.as_ref();
        of.is_some_and(|of| of.parent == whole.name) && !table.indexes.values().any(is_part)
    });
    let held = partitions.filter_map(|partition| {
        let left = other.tables.get(&partition.name)?;
        let keys = partition.constraints.values();
        let keys: Vec<&Constraint> = keys
            .filter(|key| key.kind.has_index() && covers(key, index))
            .collect();
        let stays = left.partition_of == partition.partition_of;
        (stays && !keys.is_empty()).then_some(Held {
            partition,
            left,
            keys,
        })
    });
    held.collect()
}

/// Whether both are over the same columns, in whatever order, and the key is the part of nothing else.
fn covers(key: &Constraint, index: &Index) -> bool {
    let [of_key, of_index] =
        [&key.columns, &index.columns].map(|names| names.iter().collect::<BTreeSet<_>>());
    of_key == of_index && key.part_of.is_none()
}
