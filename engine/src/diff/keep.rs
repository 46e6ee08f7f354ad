//! What no model declares and no generated migration made is kept: it joins the desired state.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Catalog, ObjectId};

/// The whole objects that something other than a generated migration made.
pub type Foreign = BTreeSet<ObjectId>;

/// The objects that were kept, for the list that a person is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Whole objects of compared kinds that only hand-written SQL made.
    pub objects: Vec<ObjectId>,
    /// Objects of kinds that are never changed, as `aggregate public.first(anyelement)`.
    pub unmanaged: Vec<String>,
}

/// Adds to `desired` what `current` holds, no model declares, and no generated migration made.
///
/// `foreign` are the whole objects that something other than a generated migration made.
pub fn keep_undeclared(current: &Catalog, desired: &mut Catalog, foreign: &Foreign) -> Kept {
    let mut kept = Kept::default();
    let mut keeper = Keeper {
        foreign,
        kept: &mut kept.objects,
    };
    keeper.keep(&current.extensions, &mut desired.extensions, |name| {
        ObjectId::Extension(name.clone())
    });
    keeper.keep(&current.tables, &mut desired.tables, |name| {
        ObjectId::Table(name.clone())
    });
    keeper.keep(&current.enums, &mut desired.enums, |name| {
        ObjectId::Enum(name.clone())
    });
    keeper.keep(&current.domains, &mut desired.domains, |name| {
        ObjectId::Domain(name.clone())
    });
    keeper.keep(&current.composites, &mut desired.composites, |name| {
        ObjectId::Composite(name.clone())
    });
    keep_sequences(current, desired, foreign, &mut kept.objects);
    keep_defined(current, desired, foreign, &mut kept.objects);
    for (name, schema) in &current.schemas {
        let id = ObjectId::Schema(name.clone());
        let inhabited = kept
            .objects
            .iter()
            .any(|object| object.schema() == Some(name));
        if !desired.schemas.contains_key(name) && (foreign.contains(&id) || inhabited) {
            desired.schemas.insert(name.clone(), schema.clone());
            kept.objects.push(id);
        }
    }
    for id in &kept.objects {
        desired.dependencies.adopt(&current.dependencies, id);
    }
    keep_unmanaged(current, desired, &mut kept);
    kept
}

struct Keeper<'a> {
    foreign: &'a Foreign,
    kept: &'a mut Vec<ObjectId>,
}

impl Keeper<'_> {
    fn keep<K: Ord + Clone, T: Clone>(
        &mut self,
        current: &BTreeMap<K, T>,
        desired: &mut BTreeMap<K, T>,
        id: impl Fn(&K) -> ObjectId,
    ) {
        for (name, found) in current {
            let id = id(name);
            if !desired.contains_key(name) && self.foreign.contains(&id) {
                desired.insert(name.clone(), found.clone());
                self.kept.push(id);
            }
        }
    }
}

/// A sequence falls with the column that owns it.
fn keep_sequences(
    current: &Catalog,
    desired: &mut Catalog,
    foreign: &Foreign,
    kept: &mut Vec<ObjectId>,
) {
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
            kept.push(id);
        }
    }
}

/// What stands on a table or view falls with it.
fn keep_defined(
    current: &Catalog,
    desired: &mut Catalog,
    foreign: &Foreign,
    kept: &mut Vec<ObjectId>,
) {
    let (attached, alone): (Vec<_>, Vec<_>) = current
        .defined
        .iter()
        .partition(|(id, _)| id.relation().is_some());
    for (id, found) in alone.into_iter().chain(attached) {
        let stands = id.relation().is_none_or(|relation| {
            let kinds = [ObjectId::Table, ObjectId::View, ObjectId::MaterializedView];
            kinds
                .iter()
                .any(|kind| desired.has(&kind(relation.clone())))
        });
        // An index of a materialized view is listed with the view that it falls with.
        let is_foreign = match id {
            ObjectId::Index(view, _) => foreign.contains(&ObjectId::MaterializedView(view.clone())),
            _ => foreign.contains(id),
        };
        if stands && is_foreign && !desired.defined.contains_key(id) {
            desired.defined.insert(id.clone(), found.clone());
            kept.push(id.clone());
        }
    }
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
