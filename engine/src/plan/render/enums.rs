//! Enumerated types: labels are added in place with their position; removing or reordering them
//! takes a new type, since `ALTER TYPE` has no form for it (manual, ALTER TYPE, "Notes").

use driftless_migrator::quote::literal;

use super::super::hazard::HazardKind;
use super::super::statement::{Body, Phase, Step};
use super::writer::comment_literal;
use super::{Context, constraint, index};
use crate::catalog::{Column, Enum, Name, QualifiedName, Table};
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Enum>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) => {
            let summary = format!("Create enum type {}", created.name.name);
            let mut steps = vec![Step::sql(
                Phase::Enum,
                summary,
                create_sql(created, context),
            )];
            if created.comment.is_some() {
                steps.push(comment(created, context));
            }
            steps
        }
        Edit::Drop(dropped) => {
            let summary = format!("Drop enum type {}", dropped.name.name);
            let sql = format!("DROP TYPE {}", context.writer.name(&dropped.name));
            vec![Step::sql(Phase::DropEnum, summary, sql)]
        }
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn alter(before: &Enum, after: &Enum, context: &Context<'_>) -> Vec<Step> {
    let mut steps = match renamed_labels(before, after) {
        Some(renames) => renames
            .iter()
            .map(|(a, b)| rename(before, (a, b), context))
            .collect(),
        None => match added_labels(before, after) {
            Some(added) => added
                .iter()
                .map(|add| add_value(before, add, context))
                .collect(),
            None => recreate(before, after, context),
        },
    };
    let recreated = before.labels != after.labels
        && renamed_labels(before, after).is_none()
        && added_labels(before, after).is_none();
    if before.comment != after.comment || (recreated && after.comment.is_some()) {
        steps.push(comment(after, context));
    }
    steps
}

/// The labels that only changed their text: a rename is an `Alter` of as many labels.
///
/// Only the rename stage of a plan makes such a change; a comparison reports labels that came and
/// went, which is told apart by asking.
fn renamed_labels<'a>(before: &'a Enum, after: &'a Enum) -> Option<Vec<(&'a str, &'a str)>> {
    if before.labels.len() != after.labels.len() || before.labels == after.labels {
        return None;
    }
    let pairs: Vec<_> = before
        .labels
        .iter()
        .zip(&after.labels)
        .filter(|(a, b)| a != b)
        .collect();
    let is_rename =
        |(a, b): &(&String, &String)| !after.labels.contains(a) && !before.labels.contains(b);
    (pairs.len() == 1 && pairs.iter().all(is_rename)).then(|| {
        pairs
            .into_iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect()
    })
}

/// A label that comes, and the one it stands before (or after, at the end).
struct Addition<'a> {
    label: &'a str,
    position: String,
}

/// The labels that come, when none goes and the others keep their order.
fn added_labels<'a>(before: &Enum, after: &'a Enum) -> Option<Vec<Addition<'a>>> {
    let kept: Vec<&String> = after
        .labels
        .iter()
        .filter(|l| before.labels.contains(l))
        .collect();
    if !kept.iter().copied().eq(before.labels.iter()) {
        return None;
    }
    let addition = |(index, label): (usize, &'a String)| {
        let next_old = after.labels[index + 1..]
            .iter()
            .find(|l| before.labels.contains(l));
        let position = match (next_old, index.checked_sub(1).map(|i| &after.labels[i])) {
            (Some(next), _) => format!(" BEFORE {}", literal(next)),
            (None, Some(previous)) => format!(" AFTER {}", literal(previous)),
            (None, None) => String::new(),
        };
        Addition { label, position }
    };
    let is_new = |(_, label): &(usize, &String)| !before.labels.contains(label);
    Some(
        after
            .labels
            .iter()
            .enumerate()
            .filter(is_new)
            .map(addition)
            .collect(),
    )
}

/// The labels that `edit` adds in place.
pub(in crate::plan) fn labels_added(edit: &Edit<Enum>) -> Vec<String> {
    let Edit::Alter { before, after } = edit else {
        return Vec::new();
    };
    if renamed_labels(before, after).is_some() {
        return Vec::new();
    }
    let added = added_labels(before, after).unwrap_or_default();
    added
        .iter()
        .map(|addition| addition.label.to_owned())
        .collect()
}

fn add_value(on: &Enum, addition: &Addition<'_>, context: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TYPE {} ADD VALUE {}{}",
        context.writer.name(&on.name),
        literal(addition.label),
        addition.position
    );
    Step::sql(
        Phase::Enum,
        format!("Add value to enum type {}", on.name.name),
        sql,
    )
}

fn rename(on: &Enum, (from, to): (&str, &str), context: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TYPE {} RENAME VALUE {} TO {}",
        context.writer.name(&on.name),
        literal(from),
        literal(to)
    );
    let text = format!("renames label {} of enum {}", literal(from), on.name.path());
    Step::sql(
        Phase::Rename,
        format!("Rename value of enum type {}", on.name.name),
        sql,
    )
    .with_hazard(HazardKind::BreaksApplication, text)
}

/// Replaces the type: the old one steps aside under a temporary name, every column moves over by
/// its text, then the old one goes. Checks and indexes that mention the type are lifted off, since
/// their constants are of the old type.
fn recreate(before: &Enum, after: &Enum, context: &Context<'_>) -> Vec<Step> {
    let aside = before
        .name
        .sibling(&Name::new(format!("{}__old", before.name.name.as_str())));
    let mut steps = Vec::new();
    let summary = format!("Replace enum type {}", before.name.name);
    let mut sql = |sql: String| steps.push(Step::sql(Phase::Enum, summary.clone(), sql));
    sql(format!(
        "ALTER TYPE {} RENAME TO {}",
        context.writer.name(&before.name),
        aside.name
    ));
    sql(create_sql(after, context));
    let moving: Vec<(&Table, &Column)> = columns_of(&before.name, context);
    for (table, column) in &moving {
        steps.push(move_column((table, column), after, &summary, context));
    }
    let drop = format!("DROP TYPE {}", context.writer.name(&aside));
    steps.push(Step::sql(Phase::Enum, summary, drop));
    let removed = before
        .labels
        .iter()
        .any(|label| !after.labels.contains(label));
    if removed && !moving.is_empty() {
        let gone: Vec<String> = before
            .labels
            .iter()
            .filter(|l| !after.labels.contains(l))
            .map(|l| literal(l))
            .collect();
        let text = format!(
            "fails when a row of {} holds {}",
            before.name.path(),
            gone.join(", ")
        );
        if let Some(first) = steps.first_mut() {
            *first = first.clone().with_hazard(HazardKind::CanFail, text);
        }
    }
    let tables: std::collections::BTreeSet<&QualifiedName> =
        moving.iter().map(|(table, _)| &table.name).collect();
    if let Some(first) = steps.first_mut() {
        for table in &tables {
            let text = format!("rewrites table {}", table.path());
            *first = first.clone().with_hazard(HazardKind::Rewrite, text);
        }
    }
    for name in tables {
        lift_dependents(name, &before.name, context, &mut steps);
    }
    steps
}

fn columns_of<'a>(name: &QualifiedName, context: &'a Context<'_>) -> Vec<(&'a Table, &'a Column)> {
    let of_type = |column: &&Column| column.enum_type.as_ref() == Some(name);
    context
        .before
        .tables
        .values()
        .flat_map(|table| {
            table
                .columns
                .iter()
                .filter(of_type)
                .map(move |column| (table, column))
        })
        .filter(|(table, column)| {
            let after = context.after.tables.get(&table.name);
            after.is_some_and(|table| table.column(&column.name).is_some())
        })
        .collect()
}

/// The column moves with its default lifted: a default is not cast along (manual, ALTER TABLE,
/// "SET DATA TYPE").
fn move_column(
    (table, column): (&Table, &Column),
    after: &Enum,
    summary: &str,
    context: &Context<'_>,
) -> Step {
    let array = if column.data_type.ends_with("[]") {
        "[]"
    } else {
        ""
    };
    let target = format!("{}{array}", context.writer.name(&after.name));
    let name = &column.name;
    let mut actions = Vec::new();
    if column.default.is_some() {
        actions.push(format!("ALTER COLUMN {name} DROP DEFAULT"));
    }
    actions.push(format!(
        "ALTER COLUMN {name} TYPE {target} USING {name}::text{array}::{target}"
    ));
    let default_after = context
        .after
        .tables
        .get(&table.name)
        .and_then(|table| table.column(name))
        .and_then(|column| column.default.as_ref());
    if let (Some(_), Some(default)) = (&column.default, default_after) {
        actions.push(format!("ALTER COLUMN {name} SET DEFAULT {default}"));
    }
    Step {
        phase: Phase::Enum,
        body: Body::Alter(table.name.clone(), actions),
        summary: summary.to_owned(),
        hazards: Vec::new(),
    }
}

/// Lifts off and puts back what mentions the type in an expression and stays as it is; what changes
/// anyway has changes of its own.
fn lift_dependents(
    table: &QualifiedName,
    type_name: &QualifiedName,
    context: &Context<'_>,
    steps: &mut Vec<Step>,
) {
    let (Some(before), Some(after)) = (
        context.before.tables.get(table),
        context.after.tables.get(table),
    ) else {
        return;
    };
    let mentions = |text: &str| text.contains(type_name.name.as_str());
    for (name, found) in &before.constraints {
        if mentions(&found.definition) && after.constraints.get(name) == Some(found) {
            steps.extend(constraint::steps(
                table,
                &Edit::Drop(found.clone()),
                context,
            ));
            steps.extend(constraint::steps(
                table,
                &Edit::Create(found.clone()),
                context,
            ));
        }
    }
    for (name, found) in &before.indexes {
        if mentions(&found.definition) && after.indexes.get(name) == Some(found) {
            steps.extend(index::steps(table, &Edit::Drop(found.clone()), context));
            steps.extend(index::steps(table, &Edit::Create(found.clone()), context));
        }
    }
}

fn create_sql(created: &Enum, context: &Context<'_>) -> String {
    let labels: Vec<String> = created.labels.iter().map(|label| literal(label)).collect();
    format!(
        "CREATE TYPE {} AS ENUM ({})",
        context.writer.name(&created.name),
        labels.join(", ")
    )
}

fn comment(on: &Enum, context: &Context<'_>) -> Step {
    let text = comment_literal(on.comment.as_ref());
    let sql = format!(
        "COMMENT ON TYPE {} IS {text}",
        context.writer.name(&on.name)
    );
    Step::sql(
        Phase::Comment,
        format!("Set comment of enum type {}", on.name.name),
        sql,
    )
}
