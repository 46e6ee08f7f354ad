//! Constraints of a table that stays.

use std::collections::BTreeSet;

use super::Change;
use super::part::{DisturbedKeys, Sides};
use crate::catalog::{Constraint, Name, Table};

/// What else moves, and so moves constraints that are equal on both sides.
pub(super) struct Moves<'a> {
    /// Columns of this table that are dropped and added anew.
    pub(super) rebuilt: &'a BTreeSet<Name>,
    /// Keys that are dropped or rebuilt, of all tables.
    pub(super) disturbed: &'a DisturbedKeys,
}

/// Adds the changes of the constraints.
pub(super) fn compare(old: &Table, new: &Table, moves: &Moves<'_>, changes: &mut Vec<Change>) {
    let edits = sides(old, new).edits(|constraint| must_move(constraint, moves));
    let change = |edit| Change::Constraint(old.name.clone(), edit);
    changes.extend(edits.into_iter().map(change));
}

/// Whether a constraint of the table points at a disturbed key.
pub(super) fn points_at(table: &Table, disturbed: &DisturbedKeys) -> bool {
    !disturbed.is_empty() && table.constraints.values().any(|c| stands_on(c, disturbed))
}

/// The keys that are dropped or rebuilt between the two.
pub(super) fn disturbed_keys(old: &Table, new: &Table) -> Vec<BTreeSet<Name>> {
    sides(old, new).disturbed_keys(|constraint| constraint.kind.is_key())
}

fn sides<'a>(old: &'a Table, new: &'a Table) -> Sides<'a, Constraint> {
    Sides::new(old, new)
}

fn must_move(constraint: &Constraint, moves: &Moves<'_>) -> bool {
    constraint
        .columns
        .iter()
        .any(|column| moves.rebuilt.contains(column))
        || stands_on(constraint, moves.disturbed)
}

fn stands_on(constraint: &Constraint, disturbed: &DisturbedKeys) -> bool {
    let Some(keys) = constraint
        .references
        .as_ref()
        .and_then(|table| disturbed.get(table))
    else {
        return false;
    };
    let referenced: BTreeSet<Name> = constraint.referenced_columns.iter().cloned().collect();
    keys.contains(&referenced)
}
