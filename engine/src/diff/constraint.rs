//! Constraints of a table that stays.

use std::collections::BTreeSet;

use super::table::DisturbedKeys;
use super::{Change, Edit};
use crate::catalog::{Constraint, ConstraintKind, Name, Table};

/// What else moves, and so moves constraints that are equal on both sides.
pub(super) struct Moves<'a> {
    /// Columns of this table that are dropped and added anew.
    pub(super) rebuilt: &'a BTreeSet<Name>,
    /// Keys that are dropped or rebuilt, of all tables.
    pub(super) disturbed: &'a DisturbedKeys,
}

/// Adds the changes of the constraints.
pub(super) fn compare(old: &Table, new: &Table, moves: &Moves<'_>, changes: &mut Vec<Change>) {
    let mut push = |edit| changes.push(Change::Constraint(old.name.clone(), edit));
    let mut renamed = BTreeSet::new();
    for (name, before) in &old.constraints {
        match new.constraints.get(name) {
            Some(after) if must_move(before, moves) => {
                push(Edit::Drop(before.clone()));
                push(Edit::Create(after.clone()));
            }
            Some(after) if after != before => {
                push(Edit::Alter {
                    before: before.clone(),
                    after: after.clone(),
                });
            }
            Some(_) => {}
            None => match successor(before, old, new, &renamed) {
                Some(after) if !must_move(before, moves) => {
                    renamed.insert(after.name.clone());
                    push(Edit::Alter {
                        before: before.clone(),
                        after: after.clone(),
                    });
                }
                _ => push(Edit::Drop(before.clone())),
            },
        }
    }
    for (name, after) in &new.constraints {
        if !old.constraints.contains_key(name) && !renamed.contains(name) {
            push(Edit::Create(after.clone()));
        }
    }
}

/// Whether a constraint of the table points at a disturbed key.
pub(super) fn points_at(table: &Table, disturbed: &DisturbedKeys) -> bool {
    !disturbed.is_empty() && table.constraints.values().any(|c| stands_on(c, disturbed))
}

/// The keys that are dropped or rebuilt between the two.
pub(super) fn disturbed_keys(old: &Table, new: &Table) -> Vec<BTreeSet<Name>> {
    let is_key =
        |c: &Constraint| matches!(c.kind, ConstraintKind::PrimaryKey | ConstraintKind::Unique);
    let survives = |before: &Constraint| {
        let same =
            |after: &Constraint| after.kind == before.kind && after.definition == before.definition;
        new.constraints.get(&before.name).is_some_and(same)
            || successor(before, old, new, &BTreeSet::new()).is_some()
    };
    old.constraints
        .values()
        .filter(|before| is_key(before) && !survives(before))
        .map(|before| before.columns.iter().cloned().collect())
        .collect()
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

/// The constraint that is this one under a new name: equal in all but the name.
fn successor<'a>(
    before: &Constraint,
    old: &Table,
    new: &'a Table,
    taken: &BTreeSet<Name>,
) -> Option<&'a Constraint> {
    new.constraints.values().find(|after| {
        after.kind == before.kind
            && after.definition == before.definition
            && !old.constraints.contains_key(&after.name)
            && !taken.contains(&after.name)
    })
}
