//! Columns that become NOT NULL.

use super::surroundings::Surroundings;
use super::{Place, Split};
use crate::catalog::{Column, ConstraintKind, QualifiedName, ReplicaIdentity};
use crate::diff::{Change, Edit, is_rebuilt};

/// Takes NOT NULL out of the change of a column where it can be set afterwards; all else stays in the main file.
pub(super) fn put(change: &Change, plan: &Surroundings<'_>, split: &mut Split) {
    let Some((table, before, after)) =
        becomes_not_null(change, plan).filter(|(table, _, after)| {
            !is_in_primary_key(table, after, &split.main)
                && !is_in_primary_key(table, after, &split.early)
        })
    else {
        split.put(change, Place::Main);
        return;
    };
    let nullable = Column {
        not_null: false,
        ..after.clone()
    };
    let change = |before: &Column, after: &Column| {
        let edit = Edit::Alter {
            before: before.clone(),
            after: after.clone(),
        };
        Change::Column(table.clone(), edit)
    };
    if *before != nullable {
        split.put(&change(before, &nullable), Place::Main);
    }
    split.put(&change(&nullable, after), Place::Late);
}

fn becomes_not_null<'c>(
    change: &'c Change,
    plan: &Surroundings<'_>,
) -> Option<(&'c QualifiedName, &'c Column, &'c Column)> {
    let Change::Column(table, Edit::Alter { before, after }) = change else {
        return None;
    };
    let (old, new) = plan.kept_alone(table)?;
    let is_set = !before.not_null && after.not_null;
    // Others wait for it: an identity, and an index that identifies the rows.
    let is_waited_for = after.identity.is_some()
        || (old.replica_identity != new.replica_identity
            && matches!(new.replica_identity, ReplicaIdentity::Index(_)));
    let can_wait = is_set
        && before.name == after.name
        && !before.inherited
        && !after.inherited
        && !is_rebuilt(before, after)
        && !is_rebuilt(after, before)
        && !is_waited_for;
    can_wait.then_some((table, before, after))
}

/// Whether one of the changes makes a primary key of the column, and so sets it NOT NULL.
fn is_in_primary_key(table: &QualifiedName, column: &Column, changes: &[Change]) -> bool {
    changes.iter().any(|change| match change {
        Change::Constraint(on, Edit::Create(key) | Edit::Alter { after: key, .. }) => {
            on == table
                && key.kind == ConstraintKind::PrimaryKey
                && key.columns.contains(&column.name)
        }
        _ => false,
    })
}
