//! Composite types: attributes come, go and change their type.

use crate::catalog::Composite;

/// Whether an attribute gets another type or collation, which Postgres does not do while a column has the type
/// (manual, ALTER TYPE, "Notes").
pub(crate) fn is_retyped(before: &Composite, after: &Composite) -> bool {
    after.attributes.iter().any(|new| {
        let old = before.attribute(&new.name);
        old.is_some_and(|old| old.data_type != new.data_type || old.collation != new.collation)
    })
}
