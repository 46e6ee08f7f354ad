//! Defaults that stand apart from their columns, since the routines that they call need the table (`plan::entangled`).

use super::super::statement::{Phase, Step, Target};
use super::Context;
use super::writer::modify;
use crate::catalog::{Column, ObjectId, QualifiedName};

pub(super) fn comes_late(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let id = ObjectId::Column(table.clone(), column.name.clone());
    column.default.is_some() && context.entangled.comes_late(&id)
}

fn goes_early(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let id = ObjectId::Column(table.clone(), column.name.clone());
    column.default.is_some() && context.entangled.goes_early(&id)
}

/// Gives the column its default once the table is there.
pub(super) fn late(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Option<Step> {
    let default = column.default.as_ref()?;
    let action = || format!("SET DEFAULT {default}");
    comes_late(table, column, context)
        .then(|| step(table, column, (Phase::SetDefault, action()), context))
}

/// Takes its default from the column while the table is there.
pub(super) fn early(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Option<Step> {
    let action = || "DROP DEFAULT".to_owned();
    goes_early(table, column, context)
        .then(|| step(table, column, (Phase::DropDefault, action()), context))
}

fn step(
    table: &QualifiedName,
    column: &Column,
    (phase, action): (Phase, String),
    context: &Context<'_>,
) -> Step {
    let target = Target {
        table: table.clone(),
        only: context.is_parent(table),
    };
    let action = format!("ALTER COLUMN {} {action}", column.name);
    let default = ObjectId::Default(table.clone(), column.name.clone());
    Step::alter(target, phase, modify(table), vec![action]).about([default])
}
