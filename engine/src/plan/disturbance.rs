//! What a change disturbs: the objects on which others stand, and how much of them changes.

use std::collections::BTreeSet;

use super::conversion::are_comparable;
use crate::catalog::{Catalog, Column, ObjectId, QualifiedName};
use crate::diff::{Change, Edit, Part as _, is_adopted, is_rebuilt};

/// How much of an object changes under those who need it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Disturbance {
    /// A column gets another type, to which its values convert by themselves.
    Retyped,
    /// A column gets a type that cannot be compared with the one it had.
    Converted,
    /// It goes, for good or to come back.
    Gone,
}

/// Which objects a change disturbs.
pub(super) fn disturbed(change: &Change) -> Vec<(ObjectId, Disturbance)> {
    let id = change.object();
    match change {
        Change::Column(_, Edit::Alter { before, after }) => {
            let rebuilt = is_rebuilt(before, after);
            if rebuilt {
                vec![(id, Disturbance::Gone)]
            } else if before.data_type != after.data_type || before.collation != after.collation {
                let disturbance = if are_comparable(&before.data_type, &after.data_type) {
                    Disturbance::Retyped
                } else {
                    Disturbance::Converted
                };
                vec![(id, disturbance)]
            } else {
                Vec::new()
            }
        }
        Change::Defined(Edit::Alter { before, after }) => {
            if before.can_become(after) {
                Vec::new()
            } else {
                vec![(id, Disturbance::Gone)]
            }
        }
        Change::Constraint(_, Edit::Alter { before, after })
            if before.definition == after.definition =>
        {
            Vec::new()
        }
        Change::Index(_, Edit::Alter { before, after }) if before.equals_in_effect(after) => {
            Vec::new()
        }
        Change::Column(_, Edit::Drop(_))
        | Change::Defined(Edit::Drop(_))
        | Change::Constraint(_, Edit::Drop(_) | Edit::Alter { .. })
        | Change::Index(_, Edit::Drop(_) | Edit::Alter { .. }) => {
            vec![(id, Disturbance::Gone)]
        }
        _ => Vec::new(),
    }
}

/// What goes while its name stays, with another kind of relation behind it: so may what stands on it.
///
/// A sequence becomes that of an identity, or the other way round, only if it is made anew.
///
/// `inside` are the sequences of identities that there are afterwards.
pub(super) fn gives_way_to_another(
    change: &Change,
    after: &Catalog,
    inside: &BTreeSet<&QualifiedName>,
) -> Vec<(ObjectId, Disturbance)> {
    let stays = |name: &QualifiedName| inside.contains(name) || after.has_relation(name);
    let gone_inside = sequences_inside_that_go(change).filter(|name| stays(name));
    let mut found: Vec<ObjectId> = gone_inside.cloned().map(ObjectId::Sequence).collect();
    let whole: Option<(_, &[Column])> = match change {
        Change::Table(Edit::Drop(table)) => Some((&table.name, &table.columns)),
        Change::Sequence(Edit::Drop(sequence)) => Some((&sequence.name, &[])),
        Change::Composite(Edit::Drop(composite)) => Some((&composite.name, &[])),
        _ => None,
    };
    if let Some((name, columns)) = whole.filter(|(name, _)| stays(name)) {
        let id = |column: &Column| ObjectId::Column(name.clone(), column.name.clone());
        found.extend(columns.iter().map(id));
        found.push(change.object());
    }
    let gone = |id| (id, Disturbance::Gone);
    found.into_iter().map(gone).collect()
}

/// The sequences of identities that a change takes away.
fn sequences_inside_that_go(change: &Change) -> impl Iterator<Item = &QualifiedName> {
    let columns: &[Column] = match change {
        Change::Table(Edit::Drop(table)) => &table.columns,
        Change::Column(_, Edit::Drop(column)) => std::slice::from_ref(column),
        Change::Column(_, Edit::Alter { before, after }) if after.identity.is_none() => {
            std::slice::from_ref(before)
        }
        _ => &[],
    };
    let own = columns.iter().filter_map(Column::own_identity);
    own.map(|identity| &identity.sequence)
}

/// A type that is replaced, and the columns that move over.
pub(super) fn with_columns(id: &ObjectId, catalog: &Catalog) -> Vec<(ObjectId, Disturbance)> {
    let mut found = vec![(id.clone(), Disturbance::Gone)];
    let (ObjectId::Enum(name) | ObjectId::Domain(name) | ObjectId::Composite(name)) = id else {
        return found;
    };
    for table in catalog.tables.values() {
        for column in &table.columns {
            if column.user_type.as_ref() == Some(name) {
                let id = ObjectId::Column(table.name.clone(), column.name.clone());
                found.push((id, Disturbance::Converted));
            }
        }
    }
    found
}

/// Whether an index goes only in so far as a new constraint takes it over: what stands on it stands on that.
pub(super) fn becomes_a_key(change: &Change, before: &Catalog, after: &Catalog) -> bool {
    let Change::Index(table, Edit::Drop(index)) = change else {
        return false;
    };
    let [Some(old), Some(new)] = [before, after].map(|state| state.tables.get(table)) else {
        return false;
    };
    is_adopted(index, old, new)
}
