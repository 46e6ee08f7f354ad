//! Changes into steps: one file per object kind. Nothing is ordered here.

mod bounds;
mod column;
mod column_change;
mod column_settings;
mod composite;
mod constraint;
mod continued;
mod default;
mod defined;
mod domain;
mod enums;
mod extension;
mod faithful;
mod family;
mod generated;
mod identity;
mod index;
pub(super) mod online;
mod parameters;
mod persistence;
mod related;
mod rename;
mod replacement;
mod retype;
mod row_of;
mod rows;
mod schema;
mod sequence;
mod table;
mod table_settings;
mod twins;
pub(super) mod writer;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::constraint::{changed_deferral, is_validated};
pub(super) use self::faithful::faithful;
use self::writer::Writer;
use super::adoption::Adoptions;
use super::below::Below;
use super::cycles::Detached;
use super::entangled::Entangled;
use super::statement::{Phase, Step};
use crate::catalog::{Catalog, Column, Constraint, Name, ObjectId, QualifiedName, Table};
use crate::diff::{Change, Edit};

/// What rendering must know beside the change: both states, how names are written, which foreign keys
/// stand apart from their tables, and which objects go, with all that stands on them.
pub(super) struct Context<'a> {
    pub(super) writer: Writer,
    /// Whether each change is a rename that was asked for.
    pub(super) renaming: bool,
    pub(super) before: &'a Catalog,
    pub(super) after: &'a Catalog,
    pub(super) detached: Detached,
    /// The parts of tables that stand apart for the routines that they call.
    pub(super) entangled: Entangled,
    pub(super) dropped: BTreeSet<ObjectId>,
    /// The indexes that become those of constraints.
    pub(super) adoptions: Adoptions,
    /// The columns that go, for good or to come back.
    pub(super) columns_that_go: BTreeSet<ObjectId>,
    /// The types that are made anew under their own name, as they are before.
    pub(super) replaced: BTreeSet<ObjectId>,
    /// The relations that the plan makes.
    pub(super) new: BTreeSet<QualifiedName>,
    /// The views that go and come back.
    pub(super) remade: BTreeSet<QualifiedName>,
    pub(super) below: Below,
    /// By table, the foreign keys that point at it, as they are and as they shall be: found when they are asked for.
    pub(super) foreign_keys: OnceCell<PointingAt<'a>>,
    pub(super) foreign_keys_after: OnceCell<PointingAt<'a>>,
    /// By object, what shall need it: found when it is asked for.
    pub(super) dependents_after: OnceCell<BTreeMap<&'a ObjectId, Vec<&'a ObjectId>>>,
}

/// By table, the foreign keys that point at it, each with the table that has it.
type PointingAt<'a> = BTreeMap<&'a QualifiedName, Vec<(&'a Table, &'a Constraint)>>;

/// The name, or the first with a number behind it that is not taken.
fn free(wanted: &Name, is_taken: impl Fn(&Name) -> bool) -> Name {
    let mut name = wanted.clone();
    let mut number = 1_u64;
    while is_taken(&name) {
        name = wanted.with_suffix(&number.to_string());
        number += 1;
    }
    name
}

impl Context<'_> {
    /// Tables and all tables above them, as they are and as they shall be.
    pub(super) fn line<'n>(&'n self, tables: &[&'n QualifiedName]) -> BTreeSet<&'n QualifiedName> {
        let mut waiting = tables.to_vec();
        let mut seen = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if seen.insert(name) {
                waiting.extend(self.states_of(name).flat_map(Table::parents));
            }
        }
        seen
    }

    /// Their columns.
    pub(super) fn columns_of_line(&self, tables: &[&QualifiedName]) -> BTreeSet<ObjectId> {
        let line = self.line(tables).into_iter();
        let tables = line.flat_map(|name| self.states_of(name));
        tables
            .flat_map(|table| {
                let id =
                    |column: &Column| ObjectId::Column(table.name.clone(), column.name.clone());
                table.columns.iter().map(id)
            })
            .collect()
    }

    /// The table as it is and as it shall be.
    fn states_of(&self, name: &QualifiedName) -> impl Iterator<Item = &Table> {
        let catalogs = [self.before, self.after].into_iter();
        catalogs.filter_map(|catalog| catalog.tables.get(name))
    }

    /// The name, or one like it, that no type, table, view, sequence or index has before or afterwards.
    pub(super) fn free(&self, wanted: QualifiedName) -> QualifiedName {
        let states = [self.before, self.after];
        let name = free(&wanted.name, |name| {
            let mut states = states.iter();
            states.any(|state| state.has_relation_or_type(&wanted.sibling(name)))
        });
        wanted.sibling(&name)
    }

    /// The name, or one like it, that no constraint of the table has before or afterwards.
    pub(super) fn free_constraint(&self, table: &QualifiedName, wanted: &Name) -> Name {
        free(wanted, |name| {
            let mut tables = self.states_of(table);
            tables.any(|table| table.constraints.contains_key(name))
        })
    }

    /// A column of a table, and those of the tables above that it comes from.
    pub(super) fn column_in_line(
        &self,
        table: &QualifiedName,
        column: &Name,
    ) -> BTreeSet<ObjectId> {
        let mut columns = self.columns_of_line(&[table]);
        columns.retain(|id| matches!(id, ObjectId::Column(_, name) if name == column));
        columns
    }

    /// Whether the relation goes, and so all that stands on it.
    pub(super) fn relation_goes(&self, relation: &QualifiedName) -> bool {
        [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView]
            .iter()
            .any(|kind| self.dropped.contains(&kind(relation.clone())))
    }

    /// Whether the column goes and comes back.
    pub(super) fn is_made_anew(&self, table: &QualifiedName, column: &Name) -> bool {
        let id = ObjectId::Column(table.clone(), column.clone());
        self.columns_that_go.contains(&id) && self.after.column(table, column).is_some()
    }

    /// Whether the type of that kind and name is made anew.
    pub(super) fn is_replaced(
        &self,
        kind: impl Fn(QualifiedName) -> ObjectId,
        name: &QualifiedName,
    ) -> bool {
        self.replaced.contains(&kind(name.clone()))
    }

    /// Whether the plan makes the relation: nobody can wait for a lock on it.
    pub(super) fn is_new(&self, relation: &QualifiedName) -> bool {
        self.new.contains(relation)
    }

    /// The same in a step that comes once what stands in the way is gone.
    pub(super) fn is_new_in(&self, phase: Phase, relation: &QualifiedName) -> bool {
        self.is_new(relation) || phase > Phase::DropDefined && self.remade.contains(relation)
    }

    /// Whether tables inherit from it or are partitions of it.
    pub(super) fn is_parent(&self, table: &QualifiedName) -> bool {
        self.below.is_parent(table)
    }

    /// The tables below one, at any depth.
    pub(super) fn descendants(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        self.below.descendants(table)
    }
}

/// The steps of one change. Tables that come or go whole are rendered by [`table`] directly, since
/// they are ordered among each other.
pub(super) fn steps(change: &Change, context: &Context<'_>) -> Vec<Step> {
    match change {
        Change::Constraint(table, Edit::Alter { after, .. }) if change.leaves_parent() => {
            constraint::create(table, after, context)
        }
        Change::Index(table, Edit::Alter { after, .. }) if change.leaves_parent() => {
            index::create(table, after, context)
        }
        change if change.joins_parent() => Vec::new(),
        Change::Schema(edit) => schema::steps(edit),
        Change::Extension(edit) => extension::steps(edit),
        Change::Enum(edit) => enums::steps(edit, context),
        Change::Domain(edit) => domain::steps(edit, context),
        Change::Composite(edit) => composite::steps(edit, context),
        Change::Sequence(edit) => sequence::steps(edit, context),
        Change::Table(edit) => table::steps(edit, context),
        Change::Column(table, edit) => column::steps(table, edit, context),
        Change::Constraint(table, edit) => constraint::steps(table, edit, context),
        Change::Index(table, edit) => index::steps(table, edit, context),
        Change::Defined(edit) => defined::steps(edit, context),
    }
}
