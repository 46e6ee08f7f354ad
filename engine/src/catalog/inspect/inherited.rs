//! What tables have from parents, as far as it follows from them.

use std::collections::BTreeMap;

use crate::catalog::table::{Constraint, ConstraintKind, NOT_VALID, Table};
use crate::catalog::{Name, QualifiedName};

/// Has inherited checks NOT VALID where a parent's are.
///
/// The rows of a table that was made after the check have kept it from the start, so that its own counts as valid.
/// What that says is when the table was made; validating the parent's check includes it (manual, ALTER TABLE,
/// "VALIDATE CONSTRAINT").
pub(super) fn take_validity(tables: &mut BTreeMap<QualifiedName, Table>) {
    let mut found: Vec<(QualifiedName, Name)> = Vec::new();
    for table in tables.values() {
        let checks = table.constraints.values();
        let checks = checks.filter(|check| check.kind == ConstraintKind::Check && check.inherited);
        let unproven = checks
            .filter(|check| check.is_valid())
            .filter(|check| is_unproven_above(table, check, tables));
        found.extend(unproven.map(|check| (table.name.clone(), check.name.clone())));
    }
    for (table, name) in found {
        let constraints = tables.get_mut(&table).map(|table| &mut table.constraints);
        if let Some(check) = constraints.and_then(|constraints| constraints.get_mut(&name)) {
            check.definition.push_str(NOT_VALID);
        }
    }
}

/// Whether the check is NOT VALID on a table above.
fn is_unproven_above(
    table: &Table,
    check: &Constraint,
    tables: &BTreeMap<QualifiedName, Table>,
) -> bool {
    let mut parents = table.parents().filter_map(|parent| tables.get(parent));
    parents.any(|parent| {
        let same = parent.constraints.get(&check.name);
        same.is_some_and(|same| !same.is_valid()) || is_unproven_above(parent, check, tables)
    })
}
