//! Objects of a schema under another name, or in another schema.

use super::super::hazard::HazardKind;
use super::super::statement::{Phase, Step};
use super::Context;
use crate::catalog::QualifiedName;

/// The statement that leads from one name to the other; a change of both takes two of them, and two changes.
pub(super) fn step(
    noun: &str,
    (before, after): (&QualifiedName, &QualifiedName),
    context: &Context<'_>,
) -> Option<Step> {
    let old = context.writer.name(before);
    let (kind, what) = (noun.to_uppercase(), &before.name);
    let (summary, sql) = if before.schema != after.schema {
        (
            format!("Move {noun} {what} to schema {}", after.schema),
            format!("ALTER {kind} {old} SET SCHEMA {}", after.schema),
        )
    } else if before.name != after.name {
        (
            if noun == "table" {
                format!("Rename {what} table")
            } else {
                format!("Rename {noun} {what}")
            },
            format!("ALTER {kind} {old} RENAME TO {}", after.name),
        )
    } else {
        return None;
    };
    Some(Step::sql(Phase::Rename, summary, sql))
}

/// The same for a type, whose name applications write into casts.
pub(super) fn type_step(
    noun: &str,
    names: (&QualifiedName, &QualifiedName),
    context: &Context<'_>,
) -> Option<Step> {
    let text = format!("renames {noun} {}", names.0.path());
    step(noun, names, context).map(|step| step.with_hazard(HazardKind::BreaksApplication, text))
}
