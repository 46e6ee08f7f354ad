//! The names that a change frees and takes: tables, views, sequences and indexes of a schema share one
//! set of names, and so do types with the row types of tables (manual, CREATE TABLE, "Description").

use super::below::Below;
use crate::catalog::{Column, Constraint, ConstraintKind, Index, ObjectId, QualifiedName, Table};
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
    let without_part = |parent: &str| format!("{parent} without its split partition");
    let without_key = |parent: &str| format!("{parent} without its key");
    match change {
        Change::Table(edit) => {
            let (left, joined) = edit_slots(edit, split_below);
            (
                left.iter().map(|parent| without_part(parent)).collect(),
                joined.iter().map(|parent| without_key(parent)).collect(),
            )
        }
        _ => {
            let table = key_on(change).map(QualifiedName::to_string);
            let goes = table.iter().filter(|_| change.sign() != '+');
            let comes = table.iter().filter(|_| change.sign() != '-');
            (
                goes.map(|table| without_key(table)).collect(),
                comes.map(|table| without_part(table)).collect(),
            )
        }
    }
}

/// The bounds of partitions that leave for good.
pub(super) fn bounds_left(parent: &QualifiedName) -> String {
    format!("bounds left in {parent}")
}

/// The bounds that partitions give up for other ones.
pub(super) fn bounds_changed(parent: &QualifiedName) -> String {
    format!("bounds changed in {parent}")
}

/// What partitions would get parts of when they join, although they shall have none.
pub(super) fn indexes_alone(table: &QualifiedName) -> String {
    format!("indexes of {table} alone")
}

/// The place of a partition in its table, with what it has from that.
pub(super) fn place(partition: &QualifiedName) -> String {
    format!("place of {partition}")
}

/// The table of which it is a partition that is itself split.
fn split_below(table: &Table) -> Vec<String> {
    let of = table.partition_of.iter();
    of.filter(|_| table.partition_key.is_some())
        .map(|of| of.parent.to_string())
        .collect()
}

/// The table, if the change is about a key of it.
fn key_on(change: &Change) -> Option<&QualifiedName> {
    match change {
        Change::Constraint(table, edit) => edit.subject().kind.is_key().then_some(table),
        Change::Index(table, edit) => edit.subject().unique.then_some(table),
        _ => None,
    }
}

/// The names that the change frees, and those that it takes.
pub(super) fn names(change: &Change, below: &Below) -> (Vec<String>, Vec<String>) {
    match change {
        Change::Schema(edit) => edit_slots(edit, |schema| vec![format!("schema {}", schema.name)]),
        Change::Extension(_) => Default::default(),
        Change::Column(_, edit) => of_sequence(edit, |column| {
            let identity = column.identity.as_ref();
            identity.map(|found| &found.sequence)
        }),
        Change::Enum(edit) => edit_slots(edit, |found| vec![of_type(&found.name)]),
        Change::Domain(edit) => edit_slots(edit, |found| vec![of_type(&found.name)]),
        Change::Composite(edit) => edit_slots(edit, |found| {
            vec![of_type(&found.name), relation(&found.name)]
        }),
        Change::Sequence(edit) => of_sequence(edit, |found| Some(&found.name)),
        Change::Table(edit) => {
            let (mut frees, takes) = edit_slots(edit, table);
            if let Edit::Drop(table) = edit {
                // That of a new one may get its name only later (`render::identity`).
                let identities = table.columns.iter().filter_map(Column::own_identity);
                frees.extend(identities.map(|identity| relation(&identity.sequence)));
            }
            (frees, takes)
        }
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

/// A sequence has no type of its own, but none of its name may be there when it is made (`heap_create_with_catalog` in
/// the sources of Postgres).
fn of_sequence<T>(
    edit: &Edit<T>,
    name: impl Fn(&T) -> Option<&QualifiedName>,
) -> (Vec<String>, Vec<String>) {
    let names = |of: fn(&QualifiedName) -> String| {
        edit_slots(edit, |found| name(found).map(of).into_iter().collect())
    };
    let (frees, mut takes) = names(relation);
    let (_, types) = names(of_type);
    takes.extend(types);
    (frees, takes)
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

/// The name of a table, a view, a sequence or an index.
pub(super) fn relation(name: &QualifiedName) -> String {
    format!("relation {name}")
}

fn of_type(name: &QualifiedName) -> String {
    format!("type {name}")
}
