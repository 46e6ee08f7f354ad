//! When the triggers fire that partitions have from their table: what is said of one is lost with the trigger of that
//! table, when that is told when to fire (manual, ALTER TABLE, "DISABLE/ENABLE TRIGGER"), and when the partition leaves.

use crate::catalog::{Catalog, Defined, Name, ObjectId, QualifiedName};
use crate::diff::{Change, Edit};

/// The same changes, with those that say again what is lost, and without those that would take it back once it is.
pub(super) fn with_firing_again(
    mut changes: Vec<Change>,
    (before, after): (&Catalog, &Catalog),
) -> Vec<Change> {
    let lost = |catalog: &Catalog, found: &Defined| match &found.id {
        ObjectId::Trigger(table, name) => is_lost(&changes, catalog, (table, name)),
        _ => false,
    };
    let is_said = |found: &Defined| {
        changes.iter().any(|change| match change {
            Change::Defined(Edit::Create(new) | Edit::Alter { after: new, .. }) => {
                new.id == found.id
            }
            _ => false,
        })
    };
    let alone = after
        .defined
        .values()
        .filter(|found| found.is_firing_alone());
    let again: Vec<Change> = alone
        .filter(|found| lost(after, found) && !is_said(found))
        .map(|found| Change::Defined(Edit::Create(found.clone())))
        .collect();
    let gone: Vec<bool> = changes
        .iter()
        .map(|change| match change {
            Change::Defined(Edit::Drop(old)) => old.is_firing_alone() && lost(before, old),
            _ => false,
        })
        .collect();
    let mut gone = gone.into_iter();
    changes.retain(|_| !gone.next().unwrap_or_default());
    changes.extend(again);
    changes
}

/// Whether the trigger of a table above changes, or the partition or one that it is below leaves or joins.
fn is_lost(changes: &[Change], catalog: &Catalog, (table, name): (&QualifiedName, &Name)) -> bool {
    let is_above = |other: &QualifiedName| catalog.above(table).any(|above| above == other);
    changes.iter().any(|change| match change {
        Change::Defined(edit) => match &edit.subject().id {
            ObjectId::Trigger(on, trigger) => trigger == name && is_above(on),
            _ => false,
        },
        Change::Table(Edit::Alter { before, after }) => {
            let moves = before.partition_of != after.partition_of;
            moves && (after.name == *table || is_above(&after.name))
        }
        _ => false,
    })
}
