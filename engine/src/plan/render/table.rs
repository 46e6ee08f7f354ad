//! Tables that come and go whole, and the comments and names of those that stay.

use super::super::hazard::HazardKind;
use super::super::statement::{Phase, Step};
use super::writer::comment_literal;
use super::{Context, column, constraint, index};
use crate::catalog::{Constraint, ConstraintKind, Table};
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Table>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(table) => create(table, context),
        Edit::Drop(table) => drop(table, context),
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn alter(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if before.name != after.name {
        let old = context.writer.name(&before.name);
        let sql = format!("ALTER TABLE {old} RENAME TO {}", after.name.name);
        let text = format!("renames table {}", before.name.path());
        let summary = format!("Rename {} table", before.name.name);
        let step = Step::sql(Phase::Rename, summary, sql);
        steps.push(step.with_hazard(HazardKind::BreaksApplication, text));
    }
    if before.comment != after.comment {
        steps.push(comment(after, context));
    }
    steps
}

fn create(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut lines: Vec<String> = table.columns.iter().map(column::definition).collect();
    let (inline, apart): (Vec<&Constraint>, Vec<&Constraint>) = table
        .constraints
        .values()
        .partition(|found| stands_inline(table, found, context));
    lines.extend(inline.iter().map(|found| constraint::inline(found)));
    let name = context.writer.name(&table.name);
    let sql = format!("CREATE TABLE {name} (\n  {}\n)", lines.join(",\n  "));
    let summary = format!("Create {} table", table.name.name);
    let mut steps = vec![Step::sql(Phase::CreateTable, summary, sql)];
    for found in table.indexes.values() {
        steps.extend(index::of_new_table(&table.name, found, context));
    }
    steps.extend(comments(table, context));
    // What belongs to the new table is read with it.
    for step in &mut steps {
        step.phase = Phase::CreateTable;
    }
    steps.extend(
        apart
            .into_iter()
            .map(|found| constraint::add(&table.name, found)),
    );
    steps
}

/// Whether a constraint can stand in CREATE TABLE: all do, but a foreign key that closes a circle
/// or points at a key that only this plan makes.
fn stands_inline(table: &Table, found: &Constraint, context: &Context<'_>) -> bool {
    let Some(target) = &found.references else {
        return true;
    };
    if context
        .detached
        .contains(&(table.name.clone(), found.name.clone()))
    {
        return false;
    }
    if *target == table.name {
        return has_key_constraint(table, found);
    }
    match context.before.tables.get(target) {
        Some(existing) => context.after.tables.get(target) == Some(existing),
        None => true,
    }
}

fn has_key_constraint(table: &Table, foreign_key: &Constraint) -> bool {
    table.constraints.values().any(|key| {
        matches!(
            key.kind,
            ConstraintKind::PrimaryKey | ConstraintKind::Unique
        ) && key.columns.len() == foreign_key.referenced_columns.len()
            && key
                .columns
                .iter()
                .all(|column| foreign_key.referenced_columns.contains(column))
    })
}

fn comments(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if table.comment.is_some() {
        steps.push(comment(table, context));
    }
    for found in table
        .columns
        .iter()
        .filter(|column| column.comment.is_some())
    {
        steps.push(column::comment(&table.name, found, context));
    }
    for found in table
        .constraints
        .values()
        .filter(|constraint| constraint.comment.is_some())
    {
        steps.push(constraint::comment(&table.name, found, context));
    }
    steps
}

fn comment(table: &Table, context: &Context<'_>) -> Step {
    let text = comment_literal(table.comment.as_ref());
    let sql = format!(
        "COMMENT ON TABLE {} IS {text}",
        context.writer.name(&table.name)
    );
    Step::sql(
        Phase::Comment,
        format!("Set comment of {} table", table.name.name),
        sql,
    )
}

fn drop(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let detached = |found: &&Constraint| {
        context
            .detached
            .contains(&(table.name.clone(), found.name.clone()))
    };
    let mut steps: Vec<Step> = table
        .constraints
        .values()
        .filter(detached)
        .map(|found| constraint::drop(&table.name, found))
        .collect();
    let sql = format!("DROP TABLE {}", context.writer.name(&table.name));
    let text = format!("drops table {}", table.name.path());
    let step = Step::sql(
        Phase::DropTable,
        format!("Drop {} table", table.name.name),
        sql,
    );
    steps.push(step.with_hazard(HazardKind::DataLoss, text));
    steps
}
