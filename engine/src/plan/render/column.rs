//! Columns that come and go, and their definitions in CREATE TABLE.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step, Target, When};
use super::column_change::{self, change};
use super::column_settings::{plain, settings};
use super::writer::{comment_literal, modify};
use super::{Context, default, family, identity, rows, sequence};
use crate::catalog::{Column, ObjectId, QualifiedName, Table};
use crate::diff::Edit;

pub(super) fn steps(
    table: &QualifiedName,
    edit: &Edit<Column>,
    context: &Context<'_>,
) -> Vec<Step> {
    match edit {
        Edit::Create(column) => create(table, column, context),
        Edit::Drop(column) => drop(table, column, context),
        Edit::Alter { before, after } => column_change::steps(table, (before, after), context),
    }
}

/// `"name" type ...`, as in CREATE TABLE and ADD COLUMN.
/// Identity is left to the parent where the column comes from one.
pub(super) fn definition(table: &QualifiedName, column: &Column, context: &Context<'_>) -> String {
    let mut text = format!("{} {}", column.name, column.data_type);
    if let Some(collation) = &column.collation {
        text.push_str(&format!(" COLLATE {collation}"));
    }
    if column.not_null {
        text.push_str(" NOT NULL");
    }
    let default = column.default.as_ref();
    if let Some(default) = default.filter(|_| !default::comes_late(table, column, context)) {
        text.push_str(&format!(" DEFAULT {default}"));
    }
    if let Some(generated) = &column.generated {
        let storage = if generated.stored {
            "STORED"
        } else {
            "VIRTUAL"
        };
        text.push_str(&format!(
            " GENERATED ALWAYS AS ({}) {storage}",
            generated.expression
        ));
    }
    if let Some(identity) = column.own_identity() {
        let clause = identity::clause(table, column, identity, context);
        text.push_str(&format!(" {clause}"));
    }
    text
}

/// What the definition of a new column can't say, and where a column that comes from a parent differs from it.
pub(super) fn completed(table: &Table, column: &Column, context: &Context<'_>) -> Vec<Step> {
    let mut steps = settings((&table.name, context), (&plain(column), column), false);
    let mut actions = Vec::new();
    if column.inherited && !column.local && table.partition_of.is_none() {
        let parents = table
            .parents()
            .filter_map(|name| context.after.tables.get(name));
        let above = parents
            .filter_map(|parent| parent.column(&column.name))
            .next();
        let default = above.and_then(|above| above.default.as_ref());
        let name = &column.name;
        match &column.default {
            Some(own) if default != Some(own) => {
                actions.push(format!("ALTER COLUMN {name} SET DEFAULT {own}"));
            }
            None if default.is_some() => actions.push(format!("ALTER COLUMN {name} DROP DEFAULT")),
            _ => {}
        }
        if column.not_null && above.is_some_and(|above| !above.not_null) {
            actions.push(format!("ALTER COLUMN {name} SET NOT NULL"));
        }
    }
    if !actions.is_empty() {
        steps.push(actions_step(&table.name, Phase::AlterTable, actions));
    }
    steps
}

fn create(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Vec<Step> {
    if column.identity.is_some() && !family::can_add_identity(table, column, context) {
        let bare = Column {
            identity: None,
            ..column.clone()
        };
        let mut steps = create(table, &bare, context);
        steps.extend(change(table, (&bare, column), context));
        return steps;
    }
    if default::comes_late(table, column, context) {
        let bare = Column {
            default: None,
            ..column.clone()
        };
        let mut steps = create(table, &bare, context);
        steps.extend(default::late(table, column, context));
        return steps;
    }
    let mut step = action(
        table,
        Phase::AlterTable,
        format!("ADD COLUMN {}", definition(table, column, context)),
    );
    if is_computed(table, column, context) {
        step = rows::rewritten(step, table, context);
    }
    if is_checked_when_added(column) {
        let text = format!("fails when {} is NULL for a row", path(table, column));
        step = rows::scanned(step, table, "", context).with_hazard(HazardKind::CanFail, text);
    }
    if must_be_given(column, context) {
        let path = path(table, column);
        let text = format!(
            "adding {path} NOT NULL fails when {} has rows",
            table.path()
        );
        step = rows::scanned(step, table, "", context)
            .with_hazard(HazardKind::CanFail, text)
            .with_hazard(
                HazardKind::BreaksApplication,
                format!("an INSERT that does not give {path} fails"),
            );
    }
    // A column that is there already keeps its own definition when a parent gets it too.
    for above in family::columns_above(table, column, context) {
        step = step.running(When::BeforeMaking, above);
    }
    let mut steps = vec![step];
    steps.extend(settings((table, context), (&plain(column), column), false));
    steps.extend(privileges(table, column));
    steps.extend(sequence::owned_again(table, &column.name, context));
    steps.extend(identity::completed(table, column, context));
    if column.comment.is_some() {
        steps.push(comment(table, column, context));
    }
    steps
}

/// Whether the rows that are there get a value each, so that the table is rewritten.
pub(super) fn is_computed(table: &QualifiedName, column: &Column, context: &Context<'_>) -> bool {
    let id = ObjectId::Column(table.clone(), column.name.clone());
    context.after.computed_columns.contains(&id)
}

/// Whether each row is read for its value, which is stored nowhere.
fn is_checked_when_added(column: &Column) -> bool {
    let is_virtual = column.generated.as_ref().is_some_and(|found| !found.stored);
    column.not_null && is_virtual
}

/// Whether nothing but NULL is there for a row that does not give a value, and NULL is refused.
fn must_be_given(column: &Column, context: &Context<'_>) -> bool {
    let domain = column.user_type.as_ref();
    let domain = domain.and_then(|name| context.after.domains.get(name));
    let refuses = column.not_null || domain.is_some_and(|domain| domain.not_null);
    let filled = column.fills_itself() || domain.is_some_and(|domain| domain.default.is_some());
    refuses && !filled
}

/// The grants of a column fall with it.
pub(super) fn privileges<'a>(
    table: &'a QualifiedName,
    column: &'a Column,
) -> impl Iterator<Item = Step> + 'a {
    let grants = column.privileges.iter();
    grants.map(move |sql| grant(table, column, sql))
}

/// GRANT locks the table from Postgres 18 on.
pub(super) fn grant(table: &QualifiedName, column: &Column, sql: &str) -> Step {
    let summary = format!("Grant on column {}", column.name);
    Step::sql(Phase::Grant, summary, sql).locking(table, LockLevel::AccessShare)
}

fn drop(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Vec<Step> {
    let text = format!("DROP COLUMN {}", column.name);
    let target = Target {
        table: table.clone(),
        only: family::is_kept_below(table, column, context),
    };
    // Those below are told that it is theirs.
    let mut step = Step::alter(target, Phase::DropColumn, modify(table), vec![text])
        .locking_with_below(table, LockLevel::AccessExclusive);
    // Its foreign keys go with it.
    for referenced in context.referenced_by(table, &column.name) {
        step = step.locking_with_below(referenced, LockLevel::AccessExclusive);
    }
    // What the table declares beside its parents is left once theirs is gone.
    for above in family::columns_above(table, column, context) {
        step = step.running(When::AfterRemoval, above);
    }
    let text = format!("drops column {}", path(table, column));
    let step = lost(step, table, column).with_hazard(HazardKind::BreaksApplication, text);
    let mut steps = sequence::let_go(table, &column.name, context);
    steps.extend(default::early(table, column, context));
    steps.push(step);
    steps
}

/// The values of a generated column are computed again when it comes back.
pub(super) fn lost(step: Step, table: &QualifiedName, column: &Column) -> Step {
    if column.generated.is_some() {
        return step;
    }
    let path = path(table, column);
    step.with_hazard(HazardKind::DataLoss, format!("drops column {path}"))
        .with_hazard(
            HazardKind::Irreversible,
            format!("the values of column {path} do not come back"),
        )
}

pub(super) fn path(table: &QualifiedName, column: &Column) -> String {
    format!("{}.{}", table.path(), column.name.path())
}

pub(super) fn comment(table: &QualifiedName, column: &Column, context: &Context<'_>) -> Step {
    let text = comment_literal(column.comment.as_ref());
    let table_name = context.writer.name(table);
    let sql = format!("COMMENT ON COLUMN {table_name}.{} IS {text}", column.name);
    Step::sql(
        Phase::Comment,
        format!("Set comment of column {}", column.name),
        sql,
    )
    .locking(table, LockLevel::ShareUpdateExclusive)
}

pub(super) fn action(table: &QualifiedName, phase: Phase, action: String) -> Step {
    actions_step(table, phase, vec![action])
}

pub(super) fn actions_step(table: &QualifiedName, phase: Phase, actions: Vec<String>) -> Step {
    Step::alter(Target::of(table), phase, modify(table), actions)
}
