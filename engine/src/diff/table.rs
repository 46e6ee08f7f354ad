//! Tables: whole ones appear and go with all that stands on them; those that stay are compared part
//! by part.

use super::part::DisturbedKeys;
use super::{Change, Edit, column, constraint, index, only};
use crate::catalog::{Catalog, Table};

/// Adds the changes of all tables.
pub(super) fn compare(before: &Catalog, after: &Catalog, changes: &mut Vec<Change>) {
    let disturbed = disturbed_keys(before, after);
    for (name, old) in &before.tables {
        match after.tables.get(name) {
            None => changes.push(Change::Table(Edit::Drop(old.clone()))),
            Some(new)
                if new == old
                    && !constraint::points_at(old, &disturbed)
                    && !only::disturbs((old, new), (before, after)) => {}
            Some(new) => parts((old, new), (before, after), &disturbed, changes),
        }
    }
    for (name, new) in &after.tables {
        if !before.tables.contains_key(name) {
            changes.push(Change::Table(Edit::Create(new.clone())));
        }
    }
}

fn disturbed_keys(before: &Catalog, after: &Catalog) -> DisturbedKeys {
    let mut disturbed = DisturbedKeys::new();
    for (name, old) in &before.tables {
        let Some(new) = after.tables.get(name) else {
            continue;
        };
        if new == old {
            continue;
        }
        let mut keys = constraint::disturbed_keys(old, new);
        keys.extend(index::disturbed_keys(old, new));
        if !keys.is_empty() {
            disturbed.insert(name.clone(), keys);
        }
    }
    disturbed
}

/// Adds the changes of one table that stays.
fn parts(
    (old, new): (&Table, &Table),
    states: (&Catalog, &Catalog),
    disturbed: &DisturbedKeys,
    changes: &mut Vec<Change>,
) {
    if old.bare() != new.bare() {
        changes.push(Change::Table(Edit::Alter {
            before: old.bare(),
            after: new.bare(),
        }));
    }
    let rebuilt = column::compare((old, new), states, changes);
    constraint::compare(
        old,
        new,
        &constraint::Moves {
            rebuilt: &rebuilt,
            disturbed,
        },
        changes,
    );
    index::compare((old, new), states, &rebuilt, changes);
}
