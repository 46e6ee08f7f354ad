//! A new part of a partitioned table's index or key beside an equal one that the partition has of its own: that one
//! becomes the part, and the partition's own is made anew.
//!
//! The server takes the first one that it made, whatever its name (`AttachPartitionEnsureIndexes` and `DefineIndex` go
//! through the list of indexes, which is sorted by oid).

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Constraint, Index, Name, ObjectId, QualifiedName, Table};
use crate::diff::{Change, Edit, Part};

/// The same changes, in which whatever would be taken becomes the part.
pub(super) fn with_room(
    changes: Vec<Change>,
    (before, after): (&Catalog, &Catalog),
) -> Vec<Change> {
    let mut room = Room {
        before,
        after,
        dropped: BTreeSet::new(),
        children: BTreeMap::new(),
        changes,
    };
    room.make::<Index>();
    room.make::<Constraint>();
    room.changes
}

struct Room<'a> {
    before: &'a Catalog,
    after: &'a Catalog,
    dropped: BTreeSet<ObjectId>,
    /// By table, its partitions as they will be.
    children: BTreeMap<&'a QualifiedName, Vec<&'a Table>>,
    changes: Vec<Change>,
}

/// What a table has of its own and the part that it becomes, by name.
struct Twins<'n> {
    /// As it is called before.
    former: &'n Name,
    /// As it is called afterwards.
    own: &'n Name,
    part: &'n Name,
}

impl<'a> Room<'a> {
    fn make<T: Part>(&mut self) {
        let created: Vec<(QualifiedName, T)> = self
            .changes
            .iter()
            .filter_map(|change| match T::edit_of(change) {
                Some((table, Edit::Create(new))) if self.becomes_part(table, new) => {
                    Some((table.clone(), new.clone()))
                }
                _ => None,
            })
            .collect();
        if created.is_empty() {
            return;
        }
        let drops = self.changes.iter().filter(|change| change.sign() == '-');
        self.dropped = drops.map(Change::object).collect();
        self.children = self.after.children();
        for (table, new) in created {
            if let Some(own) = self.own_like(&table, &new) {
                let twins = Twins {
                    former: own.name(),
                    own: own.name(),
                    part: new.name(),
                };
                self.exchange::<T>(&table, &twins, false);
            }
        }
    }

    fn becomes_part<T: Part>(&self, table: &QualifiedName, new: &T) -> bool {
        let after = self.after.tables.get(table);
        let found = after.and_then(|table| T::of(table).get(new.name()));
        found.is_some_and(|found| found.part_of().is_some())
    }

    /// What the table has of its own and what does the same: it was there before and stays.
    fn own_like<T: Part>(&self, table: &QualifiedName, new: &T) -> Option<&'a T> {
        let [before, after] = [self.before, self.after].map(|state| state.tables.get(table));
        let (before, after) = (T::of(before?), T::of(after?));
        let is_own = |part: &T| part.part_of().is_none();
        let stays = |part: &T| {
            before.get(part.name()).is_some_and(is_own)
                && !self.dropped.contains(&part.id_on(table))
        };
        let mut own = after.values().filter(|part| is_own(part));
        own.find(|part| part.does_the_same(new) && stays(part))
    }

    /// What the table has of its own changes into the part, or goes with what it is a part of.
    fn exchange<T: Part>(&mut self, table: &QualifiedName, twins: &Twins<'_>, whole_goes: bool) {
        let [before, after] = [self.before, self.after].map(|state| state.tables.get(table));
        let (Some(before), Some(after)) = (before, after) else {
            return;
        };
        let (Some(former), Some(own), Some(part)) = (
            T::of(before).get(twins.former),
            T::of(after).get(twins.own),
            T::of(after).get(twins.part),
        ) else {
            return;
        };
        // What had the name of the part still goes with its own whole.
        let gives_name = |edit: &Edit<T>| matches!(edit, Edit::Drop(old) if old.name() == twins.part && old.name() != twins.former);
        self.changes.retain(|change| match T::edit_of(change) {
            Some((on, edit)) => {
                let name = edit.subject().name();
                let is_twin = [twins.former, twins.own, twins.part].contains(&name);
                on != table || !is_twin || gives_name(edit)
            }
            None => true,
        });
        let goes = whole_goes || former.is_rebuilt_as(part, after);
        let mut edits = Vec::new();
        if whole_goes {
            edits.push(Edit::Drop(former.clone()));
            edits.push(Edit::Create(part.clone()));
        } else {
            let (before, after) = (former.as_local_as(part), part.clone());
            edits.extend((before != after).then_some(Edit::Alter { before, after }));
        }
        edits.push(Edit::Create(own.clone()));
        let changes = edits.into_iter().map(|edit| T::change(table.clone(), edit));
        self.changes.extend(changes);
        for child in self.children.get(table).cloned().unwrap_or_default() {
            let Some(before) = self.before.tables.get(&child.name) else {
                continue;
            };
            let part_on = |state: &'a Table, whole: &Name| T::part_on(state, (table, whole));
            if let (Some(former), Some(own), Some(part)) = (
                part_on(before, twins.former),
                part_on(child, twins.own),
                part_on(child, twins.part),
            ) {
                let twins = Twins {
                    former: former.name(),
                    own: own.name(),
                    part: part.name(),
                };
                self.exchange::<T>(&child.name, &twins, goes);
            }
        }
    }
}
