//! The names that a change frees and takes: tables, views, sequences and indexes of a schema share one
//! set of names, and so do types with the row types of tables (manual, CREATE TABLE, "Description").

use super::below::Below;
use crate::catalog::{Constraint, ConstraintKind, Index, ObjectId, QualifiedName, Table};
use crate::diff::{Change, Edit};

/// What the change frees, and what it takes.
pub(super) fn slots(change: &Change, below: &Below) -> (Vec<String>, Vec<String>) {
    let (mut frees, mut takes) = names(change, below);
    let (more_frees, more_takes) = keys_over_parts(change);
    frees.extend(more_frees);
    takes.extend(more_takes);
    (frees, takes)
}

/// A key of a partitioned table has the columns that split it and those that split its partitions: one that lacks such
/// a column comes after that partition has gone, and goes before it comes.
fn keys_over_parts(change: &Change) -> (Vec<String>, Vec<String>) {
    let without_part = |table: &QualifiedName| format!("{table} without its split partition");
    let without_key = |table: &QualifiedName| format!("{table} without its key");
    let split_below = |table: &Table| {
        let parent = table.partition_of.as_ref().map(|of| of.parent.clone());
        parent.filter(|_| table.partition_key.is_some())
    };
    let (first, then) = match change {
        Change::Table(Edit::Drop(table)) => (split_below(table), None),
        Change::Table(Edit::Create(table)) => (None, split_below(table)),
        Change::Table(Edit::Alter { before, after }) => {
            let (left, joined) = (split_below(before), split_below(after));
            if left == joined {
                return Default::default();
            }
            (left, joined)
        }
        Change::Constraint(table, edit) if is_key(edit.subject()) => {
            return of_key(table, edit, without_part, without_key);
        }
        Change::Index(table, edit) if edit.subject().unique => {
            return of_key(table, edit, without_part, without_key);
        }
        _ => return Default::default(),
    };
    (
        first.iter().map(without_part).collect(),
        then.iter().map(without_key).collect(),
    )
}

fn of_key<T>(
    table: &QualifiedName,
    edit: &Edit<T>,
    without_part: impl Fn(&QualifiedName) -> String,
    without_key: impl Fn(&QualifiedName) -> String,
) -> (Vec<String>, Vec<String>) {
    let (goes, comes) = match edit {
        Edit::Create(_) => (false, true),
        Edit::Drop(_) => (true, false),
        Edit::Alter { .. } => (true, true),
    };
    (
        goes.then(|| without_key(table)).into_iter().collect(),
        comes.then(|| without_part(table)).into_iter().collect(),
    )
}

fn is_key(constraint: &Constraint) -> bool {
    matches!(
        constraint.kind,
        ConstraintKind::PrimaryKey | ConstraintKind::Unique
    )
}

/// The names that the change frees, and those that it takes.
pub(super) fn names(change: &Change, below: &Below) -> (Vec<String>, Vec<String>) {
    match change {
        Change::Schema(edit) => edit_slots(edit, |schema| vec![format!("schema {}", schema.name)]),
        Change::Extension(_) => Default::default(),
        Change::Column(_, edit) => edit_slots(edit, |column| {
            let identity = column.identity.as_ref();
            identity
                .map(|found| relation(&found.sequence))
                .into_iter()
                .collect()
        }),
        Change::Enum(edit) => edit_slots(edit, |found| vec![of_type(&found.name)]),
        Change::Domain(edit) => edit_slots(edit, |found| vec![of_type(&found.name)]),
        Change::Composite(edit) => edit_slots(edit, |found| {
            vec![of_type(&found.name), relation(&found.name)]
        }),
        Change::Sequence(edit) => edit_slots(edit, |found| vec![relation(&found.name)]),
        Change::Table(edit) => edit_slots(edit, table),
        Change::Constraint(on, edit) => edit_slots(edit, |found| {
            let mut names = constraint(on, found);
            // Those below get it too, under its name (manual, section 5.11).
            if found.kind == ConstraintKind::Check {
                let tables = below.descendants(on).into_iter();
                names.extend(tables.map(|table| of_constraint(table, found)));
            }
            names
        }),
        Change::Index(on, edit) => edit_slots(edit, |found| vec![index(on, found)]),
        Change::Defined(edit) => edit_slots(edit, |found| match &found.id {
            ObjectId::View(name) | ObjectId::MaterializedView(name) => {
                vec![relation(name), of_type(name)]
            }
            ObjectId::Index(on, name) => vec![relation(&on.sibling(name))],
            ObjectId::Routine(name, arguments) => vec![format!("routine {name}({arguments})")],
            other => vec![other.to_string()],
        }),
    }
}

fn edit_slots<T>(edit: &Edit<T>, names: impl Fn(&T) -> Vec<String>) -> (Vec<String>, Vec<String>) {
    match edit {
        Edit::Create(found) => (Vec::new(), names(found)),
        Edit::Drop(found) => (names(found), Vec::new()),
        // One that changes its name frees the old one and takes the new one.
        Edit::Alter { before, after } => {
            let (old, new) = (names(before), names(after));
            let only = |these: &[String], others: &[String]| {
                let those = these.iter().filter(|name| !others.contains(name));
                those.cloned().collect()
            };
            (only(&old, &new), only(&new, &old))
        }
    }
}

fn table(table: &Table) -> Vec<String> {
    let mut names = vec![relation(&table.name), of_type(&table.name)];
    names.extend(
        table
            .indexes
            .values()
            .map(|found| index(&table.name, found)),
    );
    names.extend(
        table
            .constraints
            .values()
            .flat_map(|found| constraint(&table.name, found)),
    );
    names
}

fn constraint(table: &QualifiedName, constraint: &Constraint) -> Vec<String> {
    let mut names = vec![of_constraint(table, constraint)];
    if constraint.kind == ConstraintKind::PrimaryKey {
        // A table has one (manual, CREATE TABLE, "PRIMARY KEY").
        names.push(format!("primary key of {table}"));
    }
    if constraint.kind.has_index() {
        names.push(relation(&table.sibling(&constraint.name)));
    }
    names
}

fn of_constraint(table: &QualifiedName, constraint: &Constraint) -> String {
    format!("constraint {table} {}", constraint.name)
}

fn index(table: &QualifiedName, index: &Index) -> String {
    relation(&table.sibling(&index.name))
}

fn relation(name: &QualifiedName) -> String {
    format!("relation {name}")
}

fn of_type(name: &QualifiedName) -> String {
    format!("type {name}")
}
