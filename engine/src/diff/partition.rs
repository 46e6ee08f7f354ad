//! What partitions have from their partitioned table comes and goes with it, but keeps names and comments of its own.
//!
//! Postgres would choose the names of new ones itself, so each is made under its name first: what is made on the
//! partitioned table then takes it as its part (manual, CREATE INDEX, "Notes").

use std::collections::{BTreeMap, BTreeSet};

use super::part::{Part, has_parents};
use super::{Change, Edit};
use crate::catalog::{Catalog, Name, PartOf, QualifiedName, Table};

/// Adds the changes of the parts of indexes and keys of partitioned tables.
pub(super) fn follow(before: &Catalog, after: &Catalog, changes: &mut Vec<Change>) {
    let mut partitions: Vec<(usize, &Table, &Table)> = before
        .tables
        .values()
        .filter_map(|old| Some((old, after.tables.get(&old.name)?)))
        .filter(|(old, new)| new.partition_of.is_some() && has_parents(old, new))
        .map(|(old, new)| (after.above(&new.name).count(), old, new))
        .collect();
    if partitions.is_empty() {
        return;
    }
    // From above, as a part of a part follows the latter.
    partitions.sort_by_key(|(depth, ..)| *depth);
    let mut whole = Whole::of(changes, after);
    for (_, old, new) in partitions {
        let mut found: Vec<Change> = Vec::new();
        let name = || old.name.clone();
        let edits = whole.edits(&old.indexes, &new.indexes, |_| true);
        found.extend(edits.into_iter().map(|edit| Change::Index(name(), edit)));
        let is_key = |constraint: &crate::catalog::Constraint| constraint.kind.has_index();
        let edits = whole.edits(&old.constraints, &new.constraints, is_key);
        found.extend(
            edits
                .into_iter()
                .map(|edit| Change::Constraint(name(), edit)),
        );
        whole.add(&found);
        changes.extend(found);
    }
}

/// What becomes of the constraints and indexes that others are parts of.
struct Whole<'a> {
    after: &'a Catalog,
    made: BTreeSet<PartOf>,
    gone: BTreeSet<PartOf>,
    /// The names from which they come.
    renamed: BTreeMap<PartOf, Name>,
}

impl<'a> Whole<'a> {
    fn of(changes: &[Change], after: &'a Catalog) -> Self {
        let mut whole = Self {
            after,
            made: BTreeSet::new(),
            gone: BTreeSet::new(),
            renamed: BTreeMap::new(),
        };
        whole.add(changes);
        whole
    }

    fn add(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::Index(table, edit) => self.note(table, edit),
                Change::Constraint(table, edit) => self.note(table, edit),
                _ => {}
            }
        }
    }

    fn note<T: Part>(&mut self, table: &QualifiedName, edit: &Edit<T>) {
        let id = |part: &T| PartOf {
            table: table.clone(),
            name: part.name().clone(),
        };
        match edit {
            Edit::Create(new) => drop(self.made.insert(id(new))),
            Edit::Drop(old) => drop(self.gone.insert(id(old))),
            Edit::Alter { before, after } => {
                if before.is_rebuilt_in(after, (table, self.after)) {
                    self.gone.insert(id(before));
                    self.made.insert(id(after));
                } else {
                    self.renamed.insert(id(after), before.name().clone());
                }
            }
        }
    }

    /// The edits of the parts on one partition.
    fn edits<T: Part>(
        &self,
        before: &BTreeMap<Name, T>,
        after: &BTreeMap<Name, T>,
        is_followed: impl Fn(&T) -> bool,
    ) -> Vec<Edit<T>> {
        let mut edits = Vec::new();
        for old in before.values().filter(|old| is_followed(old)) {
            let stays = after
                .get(old.name())
                .is_some_and(|new| new.part_of().is_none());
            if !stays && old.part_of().is_some_and(|of| self.gone.contains(of)) {
                edits.push(Edit::Drop(old.clone()));
            }
        }
        for new in after.values().filter(|new| is_followed(new)) {
            let Some(of) = new.part_of() else { continue };
            if self.made.contains(of) {
                let former = before.get(new.name());
                let was_there = former.is_some_and(|old| old.part_of().is_none());
                if !was_there {
                    edits.push(Edit::Create(new.clone()));
                }
                continue;
            }
            let former = PartOf {
                table: of.table.clone(),
                name: self.renamed.get(of).unwrap_or(&of.name).clone(),
            };
            let old = before
                .values()
                .find(|old| is_followed(old) && old.part_of() == Some(&former));
            if let Some(old) = old.map(|old| old.as_local_as(new)).filter(|old| old != new) {
                edits.push(Edit::Alter {
                    before: old,
                    after: new.clone(),
                });
            }
        }
        edits
    }
}
