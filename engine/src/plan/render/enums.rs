//! Enumerated types: labels are added in place with their position; removing or reordering them
//! takes a new type.

use driftless_migrator::quote::literal;

use super::super::hazard::HazardKind;
use super::super::statement::{Phase, Step};
use super::replacement::{Replacement, UserType};
use super::writer::comment_literal;
use super::{Context, rename};
use crate::catalog::Enum;
use crate::diff::Edit;
use crate::diff::enums::{Addition, Labels, labels, renamed};

pub(super) fn steps(edit: &Edit<Enum>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) if context.before.domains.contains_key(&created.name) => {
            let replacement = Replacement {
                kind: UserType::EnumAfterDomain,
                name: &created.name,
                definition: create(created, context),
            };
            replacement.steps(context)
        }
        Edit::Create(created) => create(created, context),
        Edit::Drop(dropped) if context.after.domains.contains_key(&dropped.name) => Vec::new(),
        Edit::Drop(dropped) => {
            let summary = format!("Drop enum type {}", dropped.name.name);
            let sql = format!("DROP TYPE {}", context.writer.name(&dropped.name));
            let text = format!("drops enum {}", dropped.name.path());
            let step = Step::sql(Phase::DropType, summary, sql);
            vec![step.with_hazard(HazardKind::BreaksApplication, text)]
        }
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn create(created: &Enum, context: &Context<'_>) -> Vec<Step> {
    let labels: Vec<String> = created.labels.iter().map(|label| literal(label)).collect();
    let sql = format!(
        "CREATE TYPE {} AS ENUM ({})",
        context.writer.name(&created.name),
        labels.join(", ")
    );
    let summary = format!("Create enum type {}", created.name.name);
    let mut steps = vec![Step::sql(Phase::Type, summary.clone(), sql)];
    let privileges = created.privileges.iter();
    steps.extend(privileges.map(|sql| Step::sql(Phase::Type, summary.clone(), sql)));
    if created.comment.is_some() {
        steps.push(comment(created, context));
    }
    steps
}

fn alter(before: &Enum, after: &Enum, context: &Context<'_>) -> Vec<Step> {
    let mut steps: Vec<Step> = rename::type_step("type", (&before.name, &after.name), context)
        .into_iter()
        .collect();
    if context.renaming {
        let renamed = renamed(before, after);
        steps.extend(renamed.map(|labels| rename_value(before, labels, context)));
        return steps;
    }
    match labels(before, after) {
        Labels::Equal => {}
        Labels::Added(added) => {
            let added = added.iter();
            steps.extend(added.map(|addition| add_value(before, addition, context)));
        }
        Labels::Replaced => return replace(before, after, context),
    }
    if before.comment != after.comment {
        steps.push(comment(after, context));
    }
    steps
}

fn add_value(on: &Enum, addition: &Addition<'_>, context: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TYPE {} ADD VALUE {}{}",
        context.writer.name(&on.name),
        literal(addition.label),
        addition.position
    );
    let summary = format!("Add value to enum type {}", on.name.name);
    Step::sql(Phase::Type, summary, sql)
}

fn rename_value(on: &Enum, (from, to): (&str, &str), context: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TYPE {} RENAME VALUE {} TO {}",
        context.writer.name(&on.name),
        literal(from),
        literal(to)
    );
    let text = format!("renames label {} of enum {}", literal(from), on.name.path());
    let summary = format!("Rename value of enum type {}", on.name.name);
    Step::sql(Phase::Rename, summary, sql).with_hazard(HazardKind::BreaksApplication, text)
}

fn replace(before: &Enum, after: &Enum, context: &Context<'_>) -> Vec<Step> {
    let gone: Vec<String> = before
        .labels
        .iter()
        .filter(|label| !after.labels.contains(label))
        .map(|label| literal(label))
        .collect();
    let text = format!(
        "removes label {} of enum {}",
        gone.join(", "),
        before.name.path()
    );
    let breaks = !gone.is_empty();
    let replacement = Replacement {
        kind: UserType::Enum { gone },
        name: &before.name,
        definition: create(after, context),
    };
    let mut steps = replacement.steps(context);
    if breaks && let Some(first) = steps.first_mut() {
        *first = first
            .clone()
            .with_hazard(HazardKind::BreaksApplication, text);
    }
    steps
}

fn comment(on: &Enum, context: &Context<'_>) -> Step {
    let text = comment_literal(on.comment.as_ref());
    let sql = format!(
        "COMMENT ON TYPE {} IS {text}",
        context.writer.name(&on.name)
    );
    let summary = format!("Set comment of enum type {}", on.name.name);
    Step::sql(Phase::Comment, summary, sql)
}
