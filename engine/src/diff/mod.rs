//! Compares two catalogs: pure, deterministic, no IO.
//!
//! [`compare`] matches objects by name. Renames are settled before it runs (see [`rename`]): what it
//! sees as renamed is only what is equal in everything but a derived name, such as the index of a
//! renamed table.

mod bound;
mod column;
mod composite;
mod constraint;
mod defined;
pub(crate) mod domain;
mod edit;
pub(crate) mod enums;
mod expression;
mod impossible;
mod index;
mod keep;
mod only;
mod part;
mod partition;
pub mod rename;
mod replaced;
mod stood_on;
mod table;
mod typed;
mod uncompared;
mod unsupported;

use std::collections::BTreeMap;

pub(crate) use self::column::{beside_parents, is_rebuilt};
pub(crate) use self::composite::is_retyped;
pub use self::edit::{Change, Edit};
pub(crate) use self::index::{becomes_index_of, is_adopted};
pub use self::keep::{Foreign, Kept, keep_undeclared};
pub(crate) use self::part::Part;
pub use self::rename::{ObjectKind, PartKind, Question, Rename, RenameError};
pub(crate) use self::rename::{Requested, followed};
pub(crate) use self::replaced::replaced_types;
pub use self::uncompared::NotCompared;
pub(crate) use self::uncompared::uncompared;
pub use self::unsupported::{Unsupported, UnsupportedDifference};

use crate::catalog::{Catalog, Composite, Sequence};

/// The changes that turn `before` into `after`, in the order of the objects' names.
///
/// # Errors
/// Names every difference that no plan of this version can make: kinds and attributes of objects
/// that are seen but not compared.
pub fn compare(before: &Catalog, after: &Catalog) -> Result<Vec<Change>, Unsupported> {
    unsupported::check(before, after)?;
    let mut changes = Vec::new();
    edits(&before.schemas, &after.schemas, |edit| {
        changes.push(Change::Schema(edit))
    });
    edits(&before.extensions, &after.extensions, |edit| {
        changes.push(Change::Extension(edit))
    });
    edits(&before.enums, &after.enums, |edit| {
        changes.push(Change::Enum(edit))
    });
    edits(&before.domains, &after.domains, |edit| {
        changes.push(Change::Domain(edit))
    });
    edits(&before.composites, &after.composites, |edit| {
        changes.push(Change::Composite(edit))
    });
    sequences(before, after, &mut changes);
    table::compare(before, after, &mut changes);
    partition::follow(before, after, &mut changes);
    defined::compare(&before.defined, &after.defined, &mut changes);
    changes.retain(is_difference);
    Ok(changes)
}

/// What catalogs hold beside what is compared makes no change: the order of attributes, owners, grants.
fn is_difference(change: &Change) -> bool {
    match change {
        Change::Composite(Edit::Alter { before, after }) => {
            let sorted = |composite: &Composite| {
                let mut composite = composite.clone();
                composite.attributes.sort_by(|a, b| a.name.cmp(&b.name));
                composite.privileges.clear();
                composite
            };
            sorted(before) != sorted(after)
        }
        Change::Defined(Edit::Alter { before, after }) => {
            let mut before = before.clone();
            before.adopt_privileges(after);
            before != *after
        }
        Change::Enum(Edit::Alter { before, after }) => {
            let mut before = before.clone();
            before.privileges.clone_from(&after.privileges);
            before != *after
        }
        Change::Domain(Edit::Alter { before, after }) => {
            let mut before = before.clone();
            before.privileges.clone_from(&after.privileges);
            before != *after
        }
        _ => true,
    }
}

/// Matches two sorted maps by key and reports what differs.
fn edits<K: Ord, T: Clone + PartialEq>(
    before: &BTreeMap<K, T>,
    after: &BTreeMap<K, T>,
    mut report: impl FnMut(Edit<T>),
) {
    for (key, old) in before {
        match after.get(key) {
            None => report(Edit::Drop(old.clone())),
            Some(new) if new != old => {
                report(Edit::Alter {
                    before: old.clone(),
                    after: new.clone(),
                });
            }
            Some(_) => {}
        }
    }
    for (key, new) in after {
        if !before.contains_key(key) {
            report(Edit::Create(new.clone()));
        }
    }
}

/// Sequences by name; one that the same column owns under another name is the same sequence.
fn sequences(before: &Catalog, after: &Catalog, changes: &mut Vec<Change>) {
    let successor = |old: &Sequence| {
        old.owned_by.as_ref()?;
        after
            .sequences
            .values()
            .find(|new| new.owned_by == old.owned_by && !before.sequences.contains_key(&new.name))
    };
    let mut renamed = Vec::new();
    edits(&before.sequences, &after.sequences, |edit| match edit {
        Edit::Drop(old) => match successor(&old) {
            Some(new) => {
                renamed.push(new.name.clone());
                changes.push(Change::Sequence(Edit::Alter {
                    before: old,
                    after: new.clone(),
                }));
            }
            None => changes.push(Change::Sequence(Edit::Drop(old))),
        },
        Edit::Create(new) if renamed.contains(&new.name) => {}
        edit => changes.push(Change::Sequence(edit)),
    });
}
