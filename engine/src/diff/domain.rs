//! Domains: most of what changes has a form of `ALTER DOMAIN`; the base type has none.

use crate::catalog::Domain;

/// Whether the domain must be made anew and its columns moved over.
pub(crate) fn is_replaced(before: &Domain, after: &Domain) -> bool {
    before.base_type != after.base_type || before.collation != after.collation
}
