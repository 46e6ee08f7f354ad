//! Types that are made anew under their own name, since ALTER TYPE has no form for what changes of them, and the
//! types that stand on those: they are made anew with them.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use super::{composite, domain, enums};
use crate::catalog::{Catalog, ObjectId, QualifiedName};

/// Enumerated types, domains and composite types that are replaced on the way from `before` to `after`, as they
/// are in `before`.
pub(crate) fn replaced_types(before: &Catalog, after: &Catalog) -> BTreeSet<ObjectId> {
    let dependents = LazyCell::new(|| before.dependencies.inverted());
    let mut found: BTreeSet<ObjectId> = changed(before, after, &dependents).collect();
    if found.is_empty() {
        return found;
    }
    let retyped = |name: &QualifiedName| ObjectId::Composite(name.clone());
    let unused: Vec<ObjectId> = before
        .composites
        .keys()
        .map(retyped)
        .filter(|id| found.contains(id) && !is_used(id, &dependents))
        .collect();
    for id in unused {
        found.remove(&id);
    }
    let mut waiting: Vec<ObjectId> = found.iter().cloned().collect();
    while let Some(next) = waiting.pop() {
        for dependent in dependents.get(&next).into_iter().flatten() {
            if stays(dependent, after) && found.insert((*dependent).clone()) {
                waiting.push((*dependent).clone());
            }
        }
    }
    found
}

/// The types whose own change has no other form.
fn changed<'a>(
    before: &'a Catalog,
    after: &'a Catalog,
    dependents: &'a impl Deref<Target = BTreeMap<&'a ObjectId, Vec<&'a ObjectId>>>,
) -> impl Iterator<Item = ObjectId> + 'a {
    let enums = before.enums.iter().filter(|(name, old)| {
        let new = after.enums.get(*name);
        after.domains.contains_key(*name)
            || new.is_some_and(|new| matches!(enums::labels(old, new), enums::Labels::Replaced))
    });
    let domains = before.domains.iter().filter(|(name, old)| {
        let is_contained = || {
            let id = ObjectId::Domain((*name).clone());
            domain::is_contained(&id, before, dependents)
        };
        let new = after.domains.get(*name);
        after.enums.contains_key(*name)
            || new.is_some_and(|new| domain::is_replaced(old, new, is_contained))
    });
    let composites = before.composites.iter().filter(|(name, old)| {
        let new = after.composites.get(*name);
        new.is_some_and(|new| composite::is_retyped(old, new))
    });
    let enums = enums.map(|(name, _)| ObjectId::Enum(name.clone()));
    let domains = domains.map(|(name, _)| ObjectId::Domain(name.clone()));
    let composites = composites.map(|(name, _)| ObjectId::Composite(name.clone()));
    enums.chain(domains).chain(composites)
}

/// Whether a column has the type, itself or inside another one.
fn is_used(id: &ObjectId, dependents: &BTreeMap<&ObjectId, Vec<&ObjectId>>) -> bool {
    let found = dependents.get(id).into_iter().flatten();
    found.into_iter().any(|dependent| match dependent {
        ObjectId::Column(..) => true,
        ObjectId::Domain(_) | ObjectId::Composite(_) => is_used(dependent, dependents),
        _ => false,
    })
}

/// Whether it is a type that is there afterwards too.
fn stays(id: &ObjectId, after: &Catalog) -> bool {
    match id {
        ObjectId::Domain(name) => after.domains.contains_key(name),
        ObjectId::Composite(name) => after.composites.contains_key(name),
        _ => false,
    }
}
