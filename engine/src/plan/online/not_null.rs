//! Columns that become NOT NULL.

use super::surroundings::Surroundings;
use super::{Place, Split};
use crate::catalog::{Column, ConstraintKind, QualifiedName, ReplicaIdentity};
use crate::diff::{Change, Edit, is_rebuilt};

/// Takes NOT NULL out of the change of a column where it can be set afterwards, or before a primary key of the column that
/// is made early; all else stays in the main file.
pub(super) fn put(change: &Change, plan: &Surroundings<'_>, split: &mut Split) {
    let Change::Column(table, Edit::Alter { before, after }) = change else {
        split.put(change, Place::Main);
        return;
    };
    let stays =
        !is_apart(table, (before, after), plan) || is_in_primary_key(table, after, &split.main);
    if stays {
        split.put(change, Place::Main);
        return;
    }
    let is_early = is_in_primary_key(table, after, &split.early);
    let between = if is_early {
        Column {
            not_null: true,
            ..before.clone()
        }
    } else {
        Column {
            not_null: false,
            ..after.clone()
        }
    };
    let places = if is_early {
        [Place::Early, Place::Main]
    } else {
        [Place::Main, Place::Late]
    };
    let ends = [(before, &between), (&between, after)];
    for ((before, after), place) in ends.into_iter().zip(places) {
        if let Some(change) = Change::of_column(table, before.clone(), after) {
            split.put(&change, place);
        }
    }
}

/// Whether the column becomes NOT NULL, and may do so apart from all else that happens to it.
pub(super) fn is_apart(
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    plan: &Surroundings<'_>,
) -> bool {
    let Some((old, new)) = plan.kept_alone(table) else {
        return false;
    };
    // Others wait for it: an identity, and an index that identifies the rows.
    let is_waited_for = after.identity.is_some()
        || (old.replica_identity != new.replica_identity
            && matches!(new.replica_identity, ReplicaIdentity::Index(_)));
    !before.not_null
        && after.not_null
        && before.name == after.name
        && !before.inherited
        && !after.inherited
        && !is_rebuilt(before, after)
        && !is_rebuilt(after, before)
        && !is_waited_for
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
