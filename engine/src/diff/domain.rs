//! Domains: most of what changes has a form of `ALTER DOMAIN`; the base type has none.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Domain, NOT_VALID, Name, ObjectId};

/// Whether the domain must be made anew and its columns moved over. `is_contained` is whether values of it are stored
/// inside others.
pub(crate) fn is_replaced(
    before: &Domain,
    after: &Domain,
    is_contained: impl FnOnce() -> bool,
) -> bool {
    before.base_type != after.base_type
        || before.collation != after.collation
        || checks_values(before, after) && is_contained()
}

/// Whether ALTER DOMAIN reads the values that are there. It refuses to where they are inside others, "not implemented"
/// (manual, ALTER DOMAIN, "Notes").
fn checks_values(before: &Domain, after: &Domain) -> bool {
    let mut checks = after.constraints.values();
    // What is there can change its name, but be only one of those that come.
    let count = |domain: &Domain, definition: &String| {
        let checks = domain.constraints.values();
        checks
            .filter(|check| check.definition == *definition)
            .count()
    };
    let is_new = |definition: &String| {
        !definition.ends_with(NOT_VALID) && count(before, definition) < count(after, definition)
    };
    !before.not_null && after.not_null || checks.any(|check| is_new(&check.definition))
}

/// The domain without the default and the checks that may call a routine of that name: `pg_depend` does not tell which of
/// them does, but the server prints the name of what it calls.
pub(crate) fn without_calls(domain: &Domain, routine: &Name) -> Domain {
    let calls = |text: &String| text.contains(&routine.path()) || text.contains(routine.as_str());
    let mut bare = domain.clone();
    bare.default = bare.default.filter(|default| !calls(default));
    bare.constraints
        .retain(|_, check| !calls(&check.definition));
    bare
}

/// Whether a column holds values of the domain inside others: in arrays, composite values or ranges, also of domains over it.
pub(super) fn is_contained(
    domain: &ObjectId,
    catalog: &Catalog,
    dependents: &BTreeMap<&ObjectId, Vec<&ObjectId>>,
) -> bool {
    let found = dependents.get(domain).into_iter().flatten();
    found.into_iter().any(|dependent| match dependent {
        ObjectId::Column(table, name) => {
            let table = catalog.tables.get(table);
            let column = table.and_then(|table| table.column(name));
            column.is_some_and(|column| column.data_type.ends_with("[]"))
        }
        ObjectId::Domain(name) => {
            let over = catalog.domains.get(name);
            let is_array = over.is_some_and(|over| over.base_type.ends_with("[]"));
            is_array || is_contained(dependent, catalog, dependents)
        }
        ObjectId::Composite(_) => true,
        ObjectId::Listed(_) => {
            let mut users = dependents.get(dependent).into_iter().flatten();
            users.any(|user| matches!(user, ObjectId::Column(..)))
        }
        _ => false,
    })
}
