//! Changes into steps: one file per object kind. Nothing is ordered here.

mod column;
mod composite;
mod constraint;
mod defined;
mod domain;
mod enums;
mod extension;
mod faithful;
mod identity;
mod index;
pub(super) mod online;
mod parameters;
mod related;
mod rename;
mod replacement;
mod retype;
mod rows;
mod schema;
mod sequence;
mod table;
mod table_settings;
mod twins;
pub(super) mod writer;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use self::constraint::{changed_deferral, is_validated};
pub(super) use self::index::is_rebuilt as is_index_rebuilt;
use self::writer::Writer;
use super::adoption::Adoptions;
use super::cycles::Detached;
use super::statement::{Phase, Step};
use crate::catalog::{Catalog, Column, ObjectId, QualifiedName};
use crate::diff::{Change, Edit};

/// What rendering must know beside the change: both states, how names are written, which foreign keys
/// stand apart from their tables, and which objects go, with all that stands on them.
pub(super) struct Context<'a> {
    pub(super) writer: Writer,
    pub(super) before: &'a Catalog,
    pub(super) after: &'a Catalog,
    pub(super) detached: Detached,
    pub(super) dropped: BTreeSet<ObjectId>,
    /// The indexes that become those of constraints.
    pub(super) adoptions: Adoptions,
    /// The types that are made anew under their own name, as they are before.
    pub(super) replaced: BTreeSet<ObjectId>,
    /// The relations that the plan makes.
    pub(super) new: BTreeSet<QualifiedName>,
    /// The views that go and come back.
    pub(super) remade: BTreeSet<QualifiedName>,
    /// By table, its partitions and what inherits from it.
    pub(super) children: BTreeMap<QualifiedName, BTreeSet<QualifiedName>>,
}

impl Context<'_> {
    /// The columns of tables and of all tables above them, as they are and as they shall be.
    pub(super) fn columns_of_line(&self, tables: &[&QualifiedName]) -> BTreeSet<ObjectId> {
        let mut columns = BTreeSet::new();
        let mut waiting: Vec<&QualifiedName> = tables.to_vec();
        let mut seen = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if !seen.insert(name) {
                continue;
            }
            for table in [self.before, self.after].map(|catalog| catalog.tables.get(name)) {
                let Some(table) = table else { continue };
                waiting.extend(table.parents());
                let column = |column: &Column| ObjectId::Column(name.clone(), column.name.clone());
                columns.extend(table.columns.iter().map(column));
            }
        }
        columns
    }

    /// Whether the relation goes, and so all that stands on it.
    pub(super) fn relation_goes(&self, relation: &QualifiedName) -> bool {
        [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView]
            .iter()
            .any(|kind| self.dropped.contains(&kind(relation.clone())))
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
        self.children.contains_key(table)
    }

    /// The tables below one, at any depth.
    pub(super) fn descendants(&self, table: &QualifiedName) -> BTreeSet<&QualifiedName> {
        let children = |of: &QualifiedName| self.children.get(of).into_iter().flatten();
        let mut waiting: Vec<&QualifiedName> = children(table).collect();
        let mut found = BTreeSet::new();
        while let Some(next) = waiting.pop() {
            if found.insert(next) {
                waiting.extend(children(next));
            }
        }
        found
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
