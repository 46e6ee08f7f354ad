//! Statements that go over every row, of a table and of those below it.

use super::super::hazard::HazardKind;
use super::super::statement::Step;
use super::Context;
use crate::catalog::QualifiedName;

/// Every row is written anew.
pub(super) fn rewritten(step: Step, table: &QualifiedName, context: &Context<'_>) -> Step {
    with_rows(table, context).fold(step, |step, table| {
        let text = format!("rewrites table {}", table.path());
        step.with_hazard(HazardKind::Rewrite, text)
    })
}

/// Every row is read: `purpose` is empty, or says what for.
pub(super) fn scanned(
    step: Step,
    table: &QualifiedName,
    purpose: &str,
    context: &Context<'_>,
) -> Step {
    with_rows(table, context).fold(step, |step, table| {
        let text = format!("checks every row of {}{purpose}", table.path());
        step.with_hazard(HazardKind::Scan, text)
    })
}

/// The table and those below it, as far as they were there and hold rows themselves.
fn with_rows<'a>(
    table: &'a QualifiedName,
    context: &'a Context<'_>,
) -> impl Iterator<Item = &'a QualifiedName> {
    let holds_rows = |table: &&QualifiedName| {
        let before = context.before.tables.get(*table);
        !context.is_new(table) && before.is_none_or(|table| table.partition_key.is_none())
    };
    let family = std::iter::once(table).chain(context.descendants(table));
    family.filter(holds_rows)
}
