//! Routines that take or give rows of a table.

use std::collections::BTreeSet;

use super::Context;
use crate::catalog::{Catalog, ObjectId, QualifiedName};

/// The columns of the rows that a routine takes or gives, on either side. Its body can read any of them, and
/// `pg_depend` knows the table alone. A column that needs the routine is none that the routine waits for.
pub(super) fn columns(
    routine: &ObjectId,
    catalog: &Catalog,
    context: &Context<'_>,
) -> BTreeSet<ObjectId> {
    if !matches!(routine, ObjectId::Routine(..)) {
        return BTreeSet::new();
    }
    let needed = catalog.dependencies.of(routine);
    let tables: Vec<&QualifiedName> = needed
        .filter_map(|needed| match needed {
            ObjectId::Table(table) => Some(table),
            _ => None,
        })
        .collect();
    let mut columns = context.columns_of_line(&tables);
    columns.retain(|column| {
        !catalog
            .dependencies
            .of(column)
            .any(|needed| needed == routine)
    });
    columns
}
