//! What else the plan does, and who stands on what: whether a change can be made before or after all others.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, Name, ObjectId, QualifiedName, ReplicaIdentity, Table};
use crate::diff::{Change, Part as _};
use crate::plan::adoption::Adoptions;
use crate::plan::below::Below;
use crate::plan::gone::columns_that_go;
use crate::plan::slots::slots;

/// The plan around one change.
pub(super) struct Surroundings<'a> {
    pub(super) before: &'a Catalog,
    pub(super) after: &'a Catalog,
    /// The objects that changes are about.
    touched: BTreeSet<ObjectId>,
    /// The indexes that become those of constraints.
    pub(super) adoptions: Adoptions,
    /// How many changes free, and how many take a name.
    freed: BTreeMap<String, usize>,
    taken: BTreeMap<String, usize>,
    dependents_before: BTreeMap<&'a ObjectId, Vec<&'a ObjectId>>,
    dependents_after: BTreeMap<&'a ObjectId, Vec<&'a ObjectId>>,
    below: Below,
    /// The constraints that are made late.
    pub(super) late: BTreeSet<ObjectId>,
}

impl<'a> Surroundings<'a> {
    pub(super) fn new(changes: &[Change], (before, after): (&'a Catalog, &'a Catalog)) -> Self {
        let (mut freed, mut taken) = (BTreeMap::new(), BTreeMap::new());
        let below = Below::of([before, after]);
        for (frees, takes) in changes.iter().map(|change| slots(change, &below)) {
            for name in frees {
                *freed.entry(name).or_insert(0) += 1;
            }
            for name in takes {
                *taken.entry(name).or_insert(0) += 1;
            }
        }
        Self {
            before,
            after,
            adoptions: Adoptions::among(changes, &columns_that_go(changes, before), before),
            touched: changes.iter().map(Change::object).collect(),
            freed,
            taken,
            dependents_before: before.dependencies.inverted(),
            dependents_after: after.dependencies.inverted(),
            below,
            late: BTreeSet::new(),
        }
    }

    /// The table as it is and as it shall be, where it stays and its place among other tables too. On a
    /// partitioned table nothing is built concurrently (manual, CREATE INDEX).
    pub(super) fn kept(&self, table: &QualifiedName) -> Option<(&'a Table, &'a Table)> {
        let (before, after) = (
            self.before.tables.get(table)?,
            self.after.tables.get(table)?,
        );
        let stays = before.partition_key.is_none()
            && after.partition_key.is_none()
            && before.partition_of == after.partition_of
            && before.inherits == after.inherits;
        stays.then_some((before, after))
    }

    /// The same, where no other table gets its constraints from it.
    pub(super) fn kept_alone(&self, table: &QualifiedName) -> Option<(&'a Table, &'a Table)> {
        self.kept(table).filter(|_| !self.below.is_parent(table))
    }

    /// Whether the other changes leave alone what the object reads and needs as it is.
    pub(super) fn is_left_alone(
        &self,
        id: &ObjectId,
        table: &QualifiedName,
        columns: &[Name],
    ) -> bool {
        self.is_steady(self.before, id, table, columns)
    }

    /// Whether all that the object will read and need is there before the other changes.
    pub(super) fn is_ready(&self, id: &ObjectId, table: &QualifiedName, columns: &[Name]) -> bool {
        self.is_steady(self.after, id, table, columns)
    }

    fn is_steady(
        &self,
        catalog: &Catalog,
        id: &ObjectId,
        table: &QualifiedName,
        columns: &[Name],
    ) -> bool {
        let mut needed = catalog.dependencies.of(id);
        columns.iter().all(|name| self.is_same_column(table, name))
            && needed.all(|needed| match needed {
                ObjectId::Column(table, name) => self.is_same_column(table, name),
                ObjectId::Table(name) => {
                    self.before.tables.contains_key(name) && self.after.tables.contains_key(name)
                }
                other => !self.touched.contains(other),
            })
    }

    fn is_same_column(&self, table: &QualifiedName, name: &Name) -> bool {
        let column = |catalog: &'a Catalog| catalog.tables.get(table)?.column(name);
        let (Some(old), Some(new)) = (column(self.before), column(self.after)) else {
            return false;
        };
        let is_type_touched = old.user_type.as_ref().is_some_and(|name| {
            let mut ids = ObjectId::of_type(name).into_iter();
            ids.any(|id| self.touched.contains(&id))
        });
        old.data_type == new.data_type
            && old.collation == new.collation
            && old.generated == new.generated
            && !is_type_touched
    }

    /// Whether anything needs the object as it is, or may come to need it meanwhile.
    pub(super) fn is_needed_before(&self, id: &ObjectId, table: &Table) -> bool {
        self.dependents_before.contains_key(id)
            || is_marked(table, id)
            || self.may_be_taken(id, table)
    }

    /// Whether a foreign key that the other changes make could take the key for the one that it points at.
    fn may_be_taken(&self, id: &ObjectId, table: &Table) -> bool {
        let (ObjectId::Index(_, name) | ObjectId::Constraint(_, name)) = id else {
            return false;
        };
        let Some(columns) = table.columns_of_index(name) else {
            return false;
        };
        self.after.tables.values().any(|on| {
            let is_new = !self.before.tables.contains_key(&on.name);
            on.constraints.values().any(|key| {
                key.references.as_ref() == Some(&table.name)
                    && key.points_at(columns)
                    && (is_new || self.touched.contains(&key.id_on(&on.name)))
            })
        })
    }

    /// Whether anything needs the object as it shall be, other than what is made late as well.
    pub(super) fn is_needed_after(&self, id: &ObjectId, table: &Table) -> bool {
        let dependents = self.dependents_after.get(id).into_iter().flatten();
        is_marked(table, id)
            || dependents
                .into_iter()
                .any(|needs| !self.late.contains(*needs))
    }

    /// Whether something that is there already will stand on the object instead of another one. Which of two equal keys
    /// a foreign key takes is for Postgres to choose, so both must come and go in one file.
    pub(super) fn is_taken_up(&self, id: &ObjectId) -> bool {
        let dependents = self.dependents_after.get(id).into_iter().flatten();
        dependents.into_iter().any(|dependent| match dependent {
            ObjectId::Constraint(table, name) => self
                .before
                .tables
                .get(table)
                .is_some_and(|table| table.constraints.contains_key(name)),
            _ => false,
        })
    }

    /// Whether the change's name is there for it before all others run.
    pub(super) fn is_name_free(&self, change: &Change) -> bool {
        let (_, takes) = slots(change, &self.below);
        !takes.iter().any(|name| self.freed.contains_key(name))
    }

    /// Whether no other change waits for the name that the change frees.
    pub(super) fn is_name_left(&self, change: &Change) -> bool {
        let (frees, _) = slots(change, &self.below);
        !frees.iter().any(|name| self.taken.contains_key(name))
    }
}

/// Whether the table names the index as what identifies its rows or sorts them.
fn is_marked(table: &Table, id: &ObjectId) -> bool {
    let (ObjectId::Index(_, name) | ObjectId::Constraint(_, name)) = id else {
        return false;
    };
    table.replica_identity == ReplicaIdentity::Index(name.clone())
        || table.clustered_on.as_ref() == Some(name)
}
