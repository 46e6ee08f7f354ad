//! What it costs that a column changes its type, and which tables it reaches.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::Step;
use super::{Context, constraint, index, rows};
use crate::catalog::{Column, ConstraintKind, Domain, Name, QualifiedName, Table};
use crate::plan::conversion::{self, Conversion};

/// A column whose type changes in place.
pub(super) fn retyped(
    step: Step,
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    conversion: Conversion,
    context: &Context<'_>,
) -> Step {
    let same_type = before.data_type == after.data_type;
    let rewrites = !same_type && !stays_in_place((before, after), conversion, context);
    let mut step = if rewrites {
        moved(step, table, after, context)
    } else {
        stayed(step, table, (before, after), context)
    };
    let path = format!("{}.{}", table.path(), after.name.path());
    let change = format!("{} to {}", before.data_type, after.data_type);
    if !same_type && (conversion::can_fail(before, after) || is_constrained(after, context)) {
        let text = format!("fails when a value of {path} does not convert ({change})");
        step = step.with_hazard(HazardKind::CanFail, text);
    }
    if conversion == Conversion::Explicit && after.user_type.is_none() {
        let text = format!("values of {path} come back as the other type spells them ({change})");
        step = step.with_hazard(HazardKind::Irreversible, text);
    }
    if conversion::loses(&before.data_type, &after.data_type) {
        step = values_cut(step, &path, &change);
    }
    if conversion::is_seen(&before.data_type, &after.data_type) {
        let text = format!("changes the type of {path} ({change})");
        step = step.with_hazard(HazardKind::BreaksApplication, text);
    }
    step
}

/// A column whose type was made anew under the same name.
pub(super) fn moved(
    step: Step,
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> Step {
    let mut step = rows::rewritten(step, table, context);
    for other in context.referencing(table, &column.name) {
        step = rows::scanned(step, other, "", context);
    }
    connected(step, table, column, context)
}

/// The comments that the tables below lose as the server makes anew what stands on the column.
pub(super) fn comments_below(
    table: &QualifiedName,
    column: &Name,
    context: &Context<'_>,
) -> Vec<Step> {
    let mut steps = index::comments_below(table, column, context);
    steps.extend(constraint::comments_below(table, column, context));
    steps
}

/// Values that lose a part of themselves without an error.
pub(super) fn values_cut(step: Step, path: &str, change: &str) -> Step {
    let loss = format!("rounds or cuts values of {path} ({change})");
    let text = format!("what values of {path} lose does not come back ({change})");
    step.with_hazard(HazardKind::DataLoss, loss)
        .with_hazard(HazardKind::Irreversible, text)
}

/// The rows stay where they are, but what stands on the column is made anew: checks read every row, and an
/// index is built unless the server finds that the old one still fits (`CheckIndexCompatible` in its sources).
fn stayed(
    mut step: Step,
    table: &QualifiedName,
    (before, after): (&Column, &Column),
    context: &Context<'_>,
) -> Step {
    if let Some(found) = context.before.tables.get(table) {
        let checked = found.constraints.values().any(|check| {
            check.kind == ConstraintKind::Check
                && check.columns.contains(&after.name)
                && check.is_valid()
        });
        if checked {
            step = rows::scanned(step, table, "", context);
        }
        if rebuilds_index(found, before, after) && !context.is_new(table) {
            let path = format!("{}.{}", table.path(), after.name.path());
            let text = format!("builds indexes on {path} anew");
            step = step.with_hazard(HazardKind::BlocksWrites, text);
        }
    }
    connected(step, table, after, context)
}

/// Foreign keys on either end are taken off and put back.
fn connected(
    mut step: Step,
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> Step {
    let mut others = context.referenced_by(table, &column.name);
    others.extend(context.referencing(table, &column.name));
    for other in others {
        step = step.locking_with_below(other, LockLevel::AccessExclusive);
    }
    step
}

/// An index on an expression or with a predicate is never found to fit, nor is one in another collation.
fn rebuilds_index(table: &Table, before: &Column, after: &Column) -> bool {
    let on_column = |columns: &[crate::catalog::Name]| columns.contains(&after.name);
    let has_key = table
        .constraints
        .values()
        .any(|key| key.kind.has_index() && on_column(&key.columns));
    let mut indexes = table
        .indexes
        .values()
        .filter(|index| on_column(&index.columns));
    if before.collation != after.collation {
        return has_key || indexes.next().is_some();
    }
    // A plain list of columns has one pair of parentheses.
    indexes.any(|index| {
        index.definition.matches('(').count() > 1 || index.definition.contains(" WHERE ")
    })
}

/// A domain is its base type as long as it checks nothing; a limit is applied anew to what comes from one.
fn stays_in_place(
    (before, after): (&Column, &Column),
    conversion: Conversion,
    context: &Context<'_>,
) -> bool {
    let (old, new) = (
        domain(before, &context.before.domains),
        domain(after, &context.after.domains),
    );
    let base = |column: &Column, domain: Option<&Domain>| {
        domain.map_or_else(|| column.data_type.clone(), |found| found.base_type.clone())
    };
    match (old, new) {
        (None, None) => conversion == Conversion::Free,
        _ => {
            let through_text =
                conversion == Conversion::Explicit && conversion::is_through_text(before, after);
            let base_after = base(after, new);
            !through_text
                && !is_constrained(after, context)
                && base(before, old) == base_after
                && !base_after.contains('(')
        }
    }
}

fn is_constrained(column: &Column, context: &Context<'_>) -> bool {
    let found = domain(column, &context.after.domains);
    found.is_some_and(|domain| domain.not_null || !domain.constraints.is_empty())
}

/// The domain that the column has as its type; an array of one is no domain.
fn domain<'a>(
    column: &Column,
    domains: &'a std::collections::BTreeMap<QualifiedName, Domain>,
) -> Option<&'a Domain> {
    let name = column.user_type.as_ref()?;
    let is_array = column.data_type.ends_with("[]");
    domains.get(name).filter(|_| !is_array)
}
