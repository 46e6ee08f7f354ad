//! Views, routines, triggers, rules, policies, statistics: made by the statement that the server prints.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::slots::place;
use super::super::statement::{Phase, Step, When};
use super::writer::comment_literal;
use super::{Context, rename, row_of};
use crate::catalog::{Comment, Defined, ObjectId, Setting};
use crate::diff::Edit;

pub(super) fn steps(edit: &Edit<Defined>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(created) => create(created, context),
        Edit::Drop(dropped) => drop(dropped, context).into_iter().collect(),
        Edit::Alter { before, after } => alter(before, after, context),
    }
}

fn create(created: &Defined, context: &Context<'_>) -> Vec<Step> {
    if created.is_firing_alone() {
        let settings = created.settings.iter();
        return settings
            .map(|found| fire(created, &found.set, context))
            .collect();
    }
    let summary = format!("Create {}", created.id);
    let plain = created
        .definition
        .replacen("CREATE OR REPLACE ", "CREATE ", 1);
    let act = |sql: &str| Step::sql(phase(&created.id), summary.clone(), sql);
    let mut first = made(act(&plain), &created.id, context);
    for column in row_of::columns(&created.id, context.after, context) {
        first = first.waiting_for(column);
    }
    if let ObjectId::Index(on, name) = &created.id
        && !context.is_new_in(Phase::CreateAttached, on)
    {
        let path = on.sibling(name).path();
        let text = format!(
            "builds index {path} while {} cannot be refreshed",
            on.path()
        );
        first = first.with_hazard(HazardKind::BlocksWrites, text);
    }
    let mut steps = vec![first];
    let settings = created.settings.iter();
    steps.extend(settings.map(|found| set_on(act(&found.set), &created.id, context)));
    steps.extend(created.all_privileges().map(|sql| act(sql)));
    steps.extend(
        created
            .comments
            .iter()
            .map(|found| comment(created, &found.on, Some(found))),
    );
    steps
}

/// Tells the trigger that a partition has from its table when to fire: once it has it, and that has been told.
fn fire(of: &Defined, sql: &str, context: &Context<'_>) -> Step {
    let step = Step::sql(phase(&of.id), format!("Modify {}", of.id), sql);
    let step = attached(step, &of.id);
    let ObjectId::Trigger(table, name) = &of.id else {
        return step;
    };
    let above = context.after.above(table);
    above.fold(step.taking(place(table)), |step, above| {
        let whole = ObjectId::Trigger(above.clone(), name.clone());
        step.taking(place(above)).running(When::AfterMaking, whole)
    })
}

/// What stands on a table or view goes with it, unless it must go earlier.
fn drop(dropped: &Defined, context: &Context<'_>) -> Option<Step> {
    let relation = dropped.id.relation();
    let falls = relation.is_some_and(|relation| context.relation_goes(relation));
    if falls && !context.entangled.goes_early(&dropped.id) {
        return None;
    }
    if dropped.is_firing_alone() {
        let returns = context.after.defined.contains_key(&dropped.id);
        return (!returns).then(|| fire(dropped, &dropped.definition, context));
    }
    let sql = drop_sql(dropped, context)?;
    let step = Step::sql(Phase::DropDefined, format!("Drop {}", dropped.id), sql);
    let mut step = unmade(step, &dropped.id, context);
    for column in row_of::columns(&dropped.id, context.before, context) {
        step = step.running(When::BeforeRemoval, column);
    }
    let returns = context.after.defined.contains_key(&dropped.id);
    if returns && dropped.all_privileges().next().is_some() {
        let text = format!(
            "makes {} anew: owner and grants are put back as the migrations leave them",
            dropped.id
        );
        step = step.with_hazard(HazardKind::BreaksApplication, text);
    } else if !returns {
        let text = format!("drops {}", dropped.id);
        step = step.with_hazard(HazardKind::BreaksApplication, text);
    }
    Some(step)
}

fn drop_sql(dropped: &Defined, context: &Context<'_>) -> Option<String> {
    let writer = &context.writer;
    Some(match &dropped.id {
        ObjectId::View(name) => format!("DROP VIEW {}", writer.name(name)),
        ObjectId::MaterializedView(name) => format!("DROP MATERIALIZED VIEW {}", writer.name(name)),
        ObjectId::Statistics(name) => format!("DROP STATISTICS {}", writer.name(name)),
        ObjectId::Routine(name, arguments) => {
            format!("DROP ROUTINE {}({arguments})", writer.name(name))
        }
        ObjectId::Index(on, name) => format!("DROP INDEX {}", writer.name(&on.sibling(name))),
        ObjectId::Trigger(on, name) => format!("DROP TRIGGER {name} ON {}", writer.name(on)),
        ObjectId::Rule(on, name) => format!("DROP RULE {name} ON {}", writer.name(on)),
        ObjectId::Policy(on, name) => format!("DROP POLICY {name} ON {}", writer.name(on)),
        _ => return None,
    })
}

fn alter(before: &Defined, after: &Defined, context: &Context<'_>) -> Vec<Step> {
    if before.id != after.id {
        return renamed(&before.id, &after.id, context)
            .into_iter()
            .collect();
    }
    if before.is_firing_alone() && after.is_firing_alone() {
        return create(after, context);
    }
    if before.can_become(after) {
        let mut steps = replaced(before, after, context);
        steps.extend(settings(before, after, context));
        steps.extend(comments(before, after));
        return steps;
    }
    let mut steps: Vec<Step> = drop(before, context).into_iter().collect();
    if before.signature != after.signature
        && let Some(dropped) = steps.pop()
    {
        let text = format!("changes what {} gives", after.id);
        steps.push(dropped.with_hazard(HazardKind::BreaksApplication, text));
    }
    steps.extend(create(after, context));
    steps
}

/// CREATE OR REPLACE, where the object has that form and is to be something else.
fn replaced(before: &Defined, after: &Defined, context: &Context<'_>) -> Vec<Step> {
    let has_form = matches!(after.id, ObjectId::View(_) | ObjectId::Routine(..));
    if before.definition == after.definition || !has_form {
        return Vec::new();
    }
    let or_replace = after
        .definition
        .replacen("CREATE VIEW ", "CREATE OR REPLACE VIEW ", 1);
    let summary = format!("Replace {}", after.id);
    let step = Step::sql(phase(&after.id), summary.clone(), or_replace);
    let mut step = made(step, &after.id, context);
    for column in row_of::columns(&after.id, context.after, context) {
        step = step.running(When::AfterMaking, column);
    }
    let columns = after.column_privileges.iter();
    let added = columns.filter(|(column, _)| !before.column_privileges.contains_key(*column));
    let grants = added.flat_map(|(_, grants)| grants);
    let grants = grants.map(|sql| Step::sql(phase(&after.id), summary.clone(), sql));
    let mut steps: Vec<Step> = grants.collect();
    steps.insert(0, unmade(step, &after.id, context));
    steps
}

/// What one ALTER each changes. What is taken back gives way to what is set elsewhere: a materialized view is clustered on
/// one index.
fn settings(before: &Defined, after: &Defined, context: &Context<'_>) -> Vec<Step> {
    let summary = format!("Modify {}", after.id);
    let step = |phase: Phase, sql: &String| {
        set_on(
            Step::sql(phase, summary.clone(), sql.clone()),
            &after.id,
            context,
        )
    };
    let mut steps = Vec::new();
    for (old, new) in [
        (&before.said, &after.said),
        (&before.settings, &after.settings),
    ] {
        let is_kept = |old: &&Setting| new.iter().any(|new| new.reset == old.reset);
        let gone = old.iter().filter(|old| !is_kept(old));
        steps.extend(gone.map(|old| step(Phase::AlterTable, &old.reset)));
        let changed = new.iter().filter(|setting| !old.contains(setting));
        steps.extend(changed.map(|new| step(phase(&after.id), &new.set)));
    }
    steps
}

/// What is locked when a setting of the object changes.
fn set_on(step: Step, id: &ObjectId, context: &Context<'_>) -> Step {
    match id {
        ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            step.locking(name, LockLevel::AccessExclusive)
        }
        ObjectId::Index(on, _) => step.locking(on, LockLevel::ShareUpdateExclusive),
        ObjectId::Policy(..) => made(step, id, context),
        _ => attached(step, id),
    }
}

/// What is locked when the object is made: what it stands on, and what it reads or, as a rule, writes.
fn made(step: Step, id: &ObjectId, context: &Context<'_>) -> Step {
    let (relations, level) = match id {
        ObjectId::Statistics(_) => (context.relations_of(id), LockLevel::ShareUpdateExclusive),
        ObjectId::Rule(..) => (context.relations_of(id), LockLevel::RowExclusive),
        ObjectId::MaterializedView(_) | ObjectId::Routine(..) => {
            (context.relations_below(id), LockLevel::AccessShare)
        }
        _ => (context.relations_of(id), LockLevel::AccessShare),
    };
    let lock = |step: Step, relation| step.locking(relation, level);
    attached(relations.into_iter().fold(step, lock), id)
}

fn attached(step: Step, id: &ObjectId) -> Step {
    match id {
        ObjectId::Trigger(on, _) => step.locking_with_below(on, LockLevel::ShareRowExclusive),
        ObjectId::Index(on, _) => step.locking(on, LockLevel::Share),
        ObjectId::Rule(on, _) | ObjectId::Policy(on, _) => {
            step.locking(on, LockLevel::AccessExclusive)
        }
        _ => step,
    }
}

/// What is locked when the object goes or is replaced.
fn unmade(step: Step, id: &ObjectId, context: &Context<'_>) -> Step {
    match id {
        ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            step.locking(name, LockLevel::AccessExclusive)
        }
        ObjectId::Index(on, _)
        | ObjectId::Trigger(on, _)
        | ObjectId::Rule(on, _)
        | ObjectId::Policy(on, _) => step.locking_with_below(on, LockLevel::AccessExclusive),
        ObjectId::Statistics(_) => made(step, id, context),
        _ => step,
    }
}

/// All else is equal: a definition mentions the name.
fn renamed(before: &ObjectId, after: &ObjectId, context: &Context<'_>) -> Option<Step> {
    match (before, after) {
        (ObjectId::View(old), ObjectId::View(new))
        | (ObjectId::MaterializedView(old), ObjectId::MaterializedView(new)) => {
            let step = rename::step(before.kind(), (old, new), context)?;
            let step = step.locking(old, LockLevel::AccessExclusive);
            let text = format!("renames {before}");
            Some(step.with_hazard(HazardKind::BreaksApplication, text))
        }
        (ObjectId::Index(on, old), ObjectId::Index(_, new)) => {
            rename::step("index", (&on.sibling(old), &on.sibling(new)), context)
        }
        _ => None,
    }
}

fn comments(before: &Defined, after: &Defined) -> Vec<Step> {
    let changed = |found: &&Comment| !before.comments.contains(found);
    let set = after.comments.iter().filter(changed);
    let mut steps: Vec<Step> = set
        .map(|found| comment(after, &found.on, Some(found)))
        .collect();
    let still = |found: &&Comment| after.comments.iter().all(|other| other.on != found.on);
    let gone = before.comments.iter().filter(still);
    steps.extend(gone.map(|found| comment(after, &found.on, None)));
    steps
}

fn comment(of: &Defined, on: &str, found: Option<&Comment>) -> Step {
    let text = comment_literal(found.map(|found| &found.text));
    let summary = format!("Set comment of {}", of.id);
    let sql = format!("COMMENT ON {on} IS {text}");
    let step = Step::sql(Phase::Comment, summary, sql);
    match &of.id {
        ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            step.locking(name, LockLevel::ShareUpdateExclusive)
        }
        ObjectId::Trigger(relation, _)
        | ObjectId::Rule(relation, _)
        | ObjectId::Policy(relation, _) => step.locking(relation, LockLevel::AccessShare),
        _ => step,
    }
}

fn phase(id: &ObjectId) -> Phase {
    match id {
        ObjectId::Routine(..) => Phase::CreateRoutine,
        ObjectId::View(_) | ObjectId::MaterializedView(_) => Phase::CreateView,
        _ => Phase::CreateAttached,
    }
}
