//! Domains.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::statement::{Phase, Step};
use super::replacement::{Replacement, UserType};
use super::writer::comment_literal;
use super::{Context, rename};
use crate::catalog::{Domain, DomainConstraint, NOT_VALID, ObjectId};
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Domain>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) if context.before.enums.contains_key(&created.name) => {
            let replacement = Replacement {
                kind: UserType::DomainAfterEnum,
                name: &created.name,
                definition: create(created, context),
            };
            replacement.steps(context)
        }
        Edit::Create(created) => create(created, context),
        Edit::Drop(dropped) if context.after.enums.contains_key(&dropped.name) => Vec::new(),
        Edit::Drop(dropped) => {
            let summary = format!("Drop domain {}", dropped.name.name);
            let sql = format!("DROP DOMAIN {}", context.writer.name(&dropped.name));
            let text = format!("drops domain {}", dropped.name.path());
            let step = Step::sql(Phase::DropType, summary, sql);
            vec![step.with_hazard(HazardKind::BreaksApplication, text)]
        }
        Edit::Alter { before, after } if context.is_replaced(ObjectId::Domain, &before.name) => {
            let definition = create(after, context);
            let replacement = Replacement {
                kind: UserType::Domain {
                    before: &before.base_type,
                    after: &after.base_type,
                },
                name: &before.name,
                definition,
            };
            replacement.steps(context)
        }
        Edit::Alter { before, after } if only_lets_go(before, after, context) => {
            let steps = alter(before, after, context).into_iter();
            steps
                .map(|step| step.in_phase(Phase::DropDefault))
                .collect()
        }
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

/// Whether the domain loses what calls a routine that goes, and nothing else changes.
fn only_lets_go(before: &Domain, after: &Domain, context: &Context<'_>) -> bool {
    let id = ObjectId::Domain(before.name.clone());
    let mut needed = context.before.dependencies.of(&id);
    let is_routine = |id: &ObjectId| matches!(id, ObjectId::Routine(..));
    let goes = |id: &ObjectId| {
        let states = [context.before, context.after].map(|state| state.defined.get(id));
        let stays = matches!(states, [Some(old), Some(new)] if old.can_become(new));
        !stays || context.dropped.contains(id)
    };
    let calls = needed.any(|needed| is_routine(needed) && goes(needed));
    let mut checks = after.constraints.iter();
    let is_left =
        |(name, check): (_, &DomainConstraint)| before.constraints.get(name) == Some(check);
    let left = Domain {
        constraints: after.constraints.clone(),
        default: after.default.clone(),
        ..before.clone()
    };
    calls
        && checks.all(is_left)
        && (after.default.is_none() || after.default == before.default)
        && left == *after
}

fn create(created: &Domain, context: &Context<'_>) -> Vec<Step> {
    let mut sql = format!(
        "CREATE DOMAIN {} AS {}",
        context.writer.name(&created.name),
        created.base_type
    );
    if let Some(collation) = &created.collation {
        sql.push_str(&format!(" COLLATE {collation}"));
    }
    if let Some(default) = &created.default {
        sql.push_str(&format!(" DEFAULT {default}"));
    }
    if created.not_null {
        sql.push_str(" NOT NULL");
    }
    let (later, inline): (Vec<&DomainConstraint>, Vec<_>) = created
        .constraints
        .values()
        .partition(|found| found.definition.ends_with(NOT_VALID));
    for found in inline {
        sql.push_str(&format!(
            "\n  CONSTRAINT {} {}",
            found.name, found.definition
        ));
    }
    let summary = format!("Create domain {}", created.name.name);
    let mut steps = vec![Step::sql(Phase::Type, summary.clone(), sql)];
    let privileges = created.privileges.iter();
    steps.extend(privileges.map(|sql| Step::sql(Phase::Type, summary.clone(), sql)));
    for found in later {
        let action = format!("ADD CONSTRAINT {} {}", found.name, found.definition);
        steps.push(action_step(created, action, context));
    }
    if created.comment.is_some() {
        steps.push(comment(created, context));
    }
    for found in created.constraints.values().filter(|c| c.comment.is_some()) {
        steps.push(constraint_comment(created, found, context));
    }
    steps
}

fn alter(before: &Domain, after: &Domain, context: &Context<'_>) -> Vec<Step> {
    let mut steps: Vec<Step> = rename::type_step("domain", (&before.name, &after.name), context)
        .into_iter()
        .collect();
    let mut act = |action: String| steps.push(action_step(after, action, context));
    match (&before.default, &after.default) {
        (old, Some(new)) if old.as_ref() != Some(new) => act(format!("SET DEFAULT {new}")),
        (Some(_), None) => act("DROP DEFAULT".to_owned()),
        _ => {}
    }
    if before.not_null && !after.not_null {
        act("DROP NOT NULL".to_owned());
    }
    if !before.not_null && after.not_null {
        let step = action_step(after, "SET NOT NULL".to_owned(), context);
        let text = format!("a value of domain {} must be given", after.name.path());
        let step = step.with_hazard(HazardKind::BreaksApplication, text);
        steps.push(checked(step, after, "NULL", context));
    }
    constraints(before, after, context, &mut steps);
    if before.comment != after.comment {
        steps.push(comment(after, context));
    }
    steps
}

fn constraints(before: &Domain, after: &Domain, context: &Context<'_>, steps: &mut Vec<Step>) {
    let successor = |old: &DomainConstraint| {
        let same = |new: &&DomainConstraint| {
            new.definition == old.definition && !before.constraints.contains_key(&new.name)
        };
        after.constraints.values().find(same)
    };
    let mut renamed = Vec::new();
    for old in before.constraints.values() {
        match after.constraints.get(&old.name) {
            Some(new) if new.definition == old.definition => continue,
            Some(new) if old.definition.strip_suffix(NOT_VALID) == Some(&new.definition) => {
                let action = format!("VALIDATE CONSTRAINT {}", new.name);
                steps.push(checked(
                    action_step(after, action, context),
                    after,
                    "a value",
                    context,
                ));
                continue;
            }
            None => {
                if let Some(new) = successor(old) {
                    let action = format!("RENAME CONSTRAINT {} TO {}", old.name, new.name);
                    steps.push(action_step(after, action, context));
                    renamed.push(&new.name);
                    continue;
                }
            }
            Some(_) => {}
        }
        let action = format!("DROP CONSTRAINT {}", old.name);
        steps.push(action_step(after, action, context));
    }
    for new in after.constraints.values() {
        let old = before.constraints.get(&new.name);
        let validated = |old: &DomainConstraint| {
            old.definition.strip_suffix(NOT_VALID) == Some(&new.definition)
        };
        let stays = old.is_some_and(|old| old.definition == new.definition || validated(old));
        if !stays && !renamed.contains(&&new.name) {
            let action = format!("ADD CONSTRAINT {} {}", new.name, new.definition);
            let step = action_step(after, action, context);
            steps.push(if new.definition.ends_with(NOT_VALID) {
                step
            } else {
                checked(step, after, "a value", context)
            });
        }
        let commented = old.filter(|_| stays).and_then(|old| old.comment.as_ref());
        if commented != new.comment.as_ref() && !renamed.contains(&&new.name) {
            steps.push(constraint_comment(after, new, context));
        }
    }
}

fn action_step(on: &Domain, action: String, context: &Context<'_>) -> Step {
    let sql = format!("ALTER DOMAIN {} {action}", context.writer.name(&on.name));
    Step::sql(Phase::Type, format!("Modify domain {}", on.name.name), sql)
}

/// Every table with a column of the domain is read, and stays as it is meanwhile.
fn checked(step: Step, on: &Domain, what: &str, context: &Context<'_>) -> Step {
    let tables = context.tables_with_domain(&on.name);
    if tables.is_empty() {
        return step;
    }
    let path = on.name.path();
    let lock = |step: Step, table| step.locking(table, LockLevel::Share);
    let step = tables.into_iter().fold(step, lock);
    step.with_hazard(
        HazardKind::Scan,
        format!("checks every row with a column of domain {path}"),
    )
    .with_hazard(
        HazardKind::CanFail,
        format!("fails when {what} in a column of domain {path} is not allowed"),
    )
}

fn comment(on: &Domain, context: &Context<'_>) -> Step {
    let text = comment_literal(on.comment.as_ref());
    let sql = format!(
        "COMMENT ON DOMAIN {} IS {text}",
        context.writer.name(&on.name)
    );
    let summary = format!("Set comment of domain {}", on.name.name);
    Step::sql(Phase::Comment, summary, sql)
}

fn constraint_comment(on: &Domain, found: &DomainConstraint, context: &Context<'_>) -> Step {
    let text = comment_literal(found.comment.as_ref());
    let sql = format!(
        "COMMENT ON CONSTRAINT {} ON DOMAIN {} IS {text}",
        found.name,
        context.writer.name(&on.name)
    );
    let summary = format!("Set comment of domain {}", on.name.name);
    Step::sql(Phase::Comment, summary, sql)
}
