//! CHECK and FOREIGN KEY constraints: added NOT VALID, then validated.

use super::Place;
use super::surroundings::Surroundings;
use crate::catalog::{Constraint, ConstraintKind, ObjectId};
use crate::diff::{Change, Edit};
use crate::plan::render::{changed_deferral, is_validated};

pub(super) fn is_check(change: &Change) -> bool {
    matches!(change, Change::Constraint(_, edit) if is_kind(edit.subject()))
}

fn is_kind(constraint: &Constraint) -> bool {
    matches!(
        constraint.kind,
        ConstraintKind::Check | ConstraintKind::ForeignKey
    )
}

pub(super) fn place(change: &Change, plan: &Surroundings<'_>) -> Place {
    let Change::Constraint(table, edit) = change else {
        return Place::Main;
    };
    let Some((before, _)) = plan.kept_alone(table) else {
        return Place::Main;
    };
    match edit {
        // What is there under the same name stands in the way of another change, and comes back with it.
        Edit::Create(new) if can_wait(new) && !before.constraints.contains_key(&new.name) => {
            Place::Late
        }
        Edit::Alter {
            before: old,
            after: new,
        } if can_wait(new)
            && old.kind == new.kind
            && old.definition != new.definition
            && !is_validated(old, new)
            && changed_deferral(old, new).is_none() =>
        {
            let id = ObjectId::Constraint(table.clone(), old.name.clone());
            if plan.is_left_alone(&id, table, &old.columns) {
                Place::Late
            } else {
                Place::Apart
            }
        }
        _ => Place::Main,
    }
}

/// Whether the constraint is one to be checked against the rows that are there, and can be so later.
fn can_wait(constraint: &Constraint) -> bool {
    let is_checked = constraint.is_valid() && constraint.is_enforced();
    is_kind(constraint) && !constraint.inherited && is_checked
}
