//! What a rename makes of a catalog, as far as later renames must know it, and of the identities of objects.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Name, ObjectId, QualifiedName};
use crate::diff::{Change, Edit};

/// Carries out a step of a rename on a catalog.
pub(crate) fn apply(state: &mut Catalog, change: &Change) {
    match change {
        Change::Schema(Edit::Create(schema)) => {
            state.schemas.insert(schema.name.clone(), schema.clone());
        }
        Change::Table(Edit::Alter { before, after }) => {
            state.tables.remove(&before.name);
            state.tables.insert(after.name.clone(), after.clone());
            move_sequences(state, &before.name, &after.name);
        }
        Change::Enum(Edit::Alter { before, after }) => {
            state.enums.remove(&before.name);
            state.enums.insert(after.name.clone(), after.clone());
        }
        Change::Domain(Edit::Alter { before, after }) => {
            state.domains.remove(&before.name);
            state.domains.insert(after.name.clone(), after.clone());
        }
        Change::Composite(Edit::Alter { before, after }) => {
            state.composites.remove(&before.name);
            state.composites.insert(after.name.clone(), after.clone());
        }
        Change::Sequence(Edit::Alter { before, after }) => {
            state.sequences.remove(&before.name);
            state.sequences.insert(after.name.clone(), after.clone());
        }
        Change::Defined(Edit::Alter { before, after }) => {
            state.defined.remove(&before.id);
            state.defined.insert(after.id.clone(), after.clone());
        }
        Change::Column(table, Edit::Alter { before, after }) => {
            let table = state.tables.get_mut(table);
            let columns = table.into_iter().flat_map(|table| &mut table.columns);
            for column in columns.filter(|column| column.name == before.name) {
                column.name = after.name.clone();
            }
        }
        Change::Constraint(table, Edit::Alter { before, after }) => {
            if let Some(table) = state.tables.get_mut(table) {
                replace(&mut table.constraints, &before.name, (&after.name, after));
            }
        }
        Change::Index(table, Edit::Alter { before, after }) => {
            if let Some(table) = state.tables.get_mut(table) {
                replace(&mut table.indexes, &before.name, (&after.name, after));
            }
        }
        _ => {}
    }
}

fn replace<T: Clone>(parts: &mut BTreeMap<Name, T>, old: &Name, (name, new): (&Name, &T)) {
    parts.remove(old);
    parts.insert(name.clone(), new.clone());
}

/// The sequences that columns of a table own move with it (manual, ALTER TABLE, "SET SCHEMA").
fn move_sequences(state: &mut Catalog, from: &QualifiedName, to: &QualifiedName) {
    let sequences = std::mem::take(&mut state.sequences).into_values();
    let moved = sequences.map(|mut sequence| {
        if let Some((table, _)) = &mut sequence.owned_by
            && table == from
        {
            table.clone_from(to);
            sequence.name.schema.clone_from(&to.schema);
        }
        (sequence.name.clone(), sequence)
    });
    state.sequences = moved.collect();
}

/// The identity that an object has once the steps of the renames have run.
pub(crate) fn followed(id: &ObjectId, renames: &[Change]) -> ObjectId {
    let mut id = id.clone();
    for (old, new) in renames.iter().filter_map(ends) {
        if id == old {
            id = new;
        } else if let (Some(from), Some(to)) = (relation(&old), relation(&new)) {
            id = on_relation(id, from, to);
        }
    }
    id
}

/// What a step turns into what.
fn ends(change: &Change) -> Option<(ObjectId, ObjectId)> {
    match change {
        Change::Table(Edit::Alter { .. })
        | Change::Enum(Edit::Alter { .. })
        | Change::Domain(Edit::Alter { .. })
        | Change::Composite(Edit::Alter { .. })
        | Change::Sequence(Edit::Alter { .. })
        | Change::Defined(Edit::Alter { .. }) => {
            Some((change.object(), change.clone().invert().object()))
        }
        _ => None,
    }
}

fn relation(id: &ObjectId) -> Option<&QualifiedName> {
    match id {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            Some(name)
        }
        _ => None,
    }
}

/// What stands on a relation goes by its new name.
fn on_relation(id: ObjectId, from: &QualifiedName, to: &QualifiedName) -> ObjectId {
    match id {
        ObjectId::Trigger(on, name) if on == *from => ObjectId::Trigger(to.clone(), name),
        ObjectId::Rule(on, name) if on == *from => ObjectId::Rule(to.clone(), name),
        ObjectId::Policy(on, name) if on == *from => ObjectId::Policy(to.clone(), name),
        ObjectId::Index(on, name) if on == *from => ObjectId::Index(to.clone(), name),
        other => other,
    }
}
