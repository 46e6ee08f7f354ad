//! What no model declares and no generated migration made is kept: it joins the desired state.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, ObjectId};

/// The whole objects that something other than a generated migration made.
pub type Foreign = BTreeSet<ObjectId>;

/// The objects that were kept, for the list that a person is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Whole objects of compared kinds that only hand-written SQL made.
    pub objects: Vec<ObjectId>,
    /// Objects of kinds that are never changed, as `view public.active_users`.
    pub unmanaged: Vec<String>,
}

/// Adds to `desired` what `current` holds, no model declares, and no generated migration made.
///
/// `foreign` are the whole objects that something other than a generated migration made.
pub fn keep_undeclared(current: &Catalog, desired: &mut Catalog, foreign: &Foreign) -> Kept {
    let mut kept = Kept::default();
    for (name, table) in &current.tables {
        let id = ObjectId::Table(name.clone());
        if !desired.tables.contains_key(name) && foreign.contains(&id) {
            desired.tables.insert(name.clone(), table.clone());
            kept.objects.push(id);
        }
    }
    for (name, found) in &current.enums {
        let id = ObjectId::Enum(name.clone());
        if !desired.enums.contains_key(name) && foreign.contains(&id) {
            desired.enums.insert(name.clone(), found.clone());
            kept.objects.push(id);
        }
    }
    for (name, found) in &current.sequences {
        let id = ObjectId::Sequence(name.clone());
        let falls_with_table = found.owned_by.as_ref().is_some_and(|(table, column)| {
            desired
                .tables
                .get(table)
                .is_none_or(|table| table.column(column).is_none())
        });
        if !desired.sequences.contains_key(name) && foreign.contains(&id) && !falls_with_table {
            desired.sequences.insert(name.clone(), found.clone());
            kept.objects.push(id);
        }
    }
    for (name, schema) in &current.schemas {
        let id = ObjectId::Schema(name.clone());
        let inhabited = kept.objects.iter().any(|object| lives_in(object, name));
        if !desired.schemas.contains_key(name) && (foreign.contains(&id) || inhabited) {
            desired.schemas.insert(name.clone(), schema.clone());
            kept.objects.push(id);
        }
    }
    keep_unmanaged(current, desired, &mut kept);
    kept
}

fn keep_unmanaged(current: &Catalog, desired: &mut Catalog, kept: &mut Kept) {
    let declared: BTreeSet<(String, String)> = desired
        .unmanaged
        .iter()
        .map(|o| (o.kind.clone(), o.identity.clone()))
        .collect();
    for object in &current.unmanaged {
        if !declared.contains(&(object.kind.clone(), object.identity.clone())) {
            kept.unmanaged.push(object.to_string());
            desired.unmanaged.insert(object.clone());
        }
    }
}

fn lives_in(object: &ObjectId, schema: &crate::catalog::Name) -> bool {
    match object {
        ObjectId::Table(name) | ObjectId::Enum(name) | ObjectId::Sequence(name) => {
            name.schema == *schema
        }
        _ => false,
    }
}
