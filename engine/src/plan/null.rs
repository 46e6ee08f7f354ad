//! NOT NULL that tables below keep as their parent loses it: DROP NOT NULL takes it from all of them (manual, ALTER TABLE,
//! "Description"), so they get it again.
//!
//! What merely inherits can be spared by ONLY (`family::is_refused_below`), partitions cannot (`ATPrepDropNotNull` in the
//! server's sources). From Postgres 18 on, where NOT NULL is a constraint that is inherited, neither is.

use crate::catalog::{Catalog, Column, QualifiedName, Table};
use crate::diff::{Change, Edit};

/// The same changes, with those that give it again.
pub(super) fn with_null_refused_below(
    mut changes: Vec<Change>,
    (before, after): (&Catalog, &Catalog),
) -> Vec<Change> {
    let allowed: Vec<(QualifiedName, Column)> = changes.iter().filter_map(allowing_null).collect();
    if allowed.is_empty() {
        return changes;
    }
    let children = after.children();
    let mut waiting: Vec<(&QualifiedName, &Column)> = allowed
        .iter()
        .map(|(table, column)| (table, column))
        .collect();
    while let Some((parent, column)) = waiting.pop() {
        for child in children.get(parent).into_iter().flatten() {
            let Some(kept) = child.column(&column.name) else {
                continue;
            };
            if !stays_below(child, parent, column, before) {
                continue;
            }
            if !kept.not_null {
                waiting.push((&child.name, column));
            } else if child.partition_of.is_some() || before.server_version >= 180_000 {
                refuse_again(&mut changes, &child.name, kept);
            }
        }
    }
    changes
}

/// The table and the column, if a column allows NULL from then on.
fn allowing_null(change: &Change) -> Option<(QualifiedName, Column)> {
    match change {
        Change::Column(table, Edit::Alter { before, after })
            if before.not_null && !after.not_null =>
        {
            Some((table.clone(), after.clone()))
        }
        _ => None,
    }
}

/// Whether the table has the column from the parent before and after.
fn stays_below(child: &Table, parent: &QualifiedName, column: &Column, before: &Catalog) -> bool {
    let former = before.tables.get(&child.name);
    [Some(child), former]
        .into_iter()
        .all(|state| state.is_some_and(|table| table.has_from(parent, &column.name)))
}

fn refuse_again(changes: &mut Vec<Change>, table: &QualifiedName, kept: &Column) {
    let planned = changes.iter_mut().find_map(|change| match change {
        Change::Column(on, Edit::Alter { before, after })
            if on == table && after.name == kept.name =>
        {
            Some(before)
        }
        _ => None,
    });
    match planned {
        Some(before) => before.not_null = false,
        None => {
            let before = Column {
                not_null: false,
                ..kept.clone()
            };
            changes.extend(Change::of_column(table, before, kept));
        }
    }
}
