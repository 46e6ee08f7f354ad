//! Constraints of tables that stay.

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::slots;
use super::super::statement::{Phase, Step, Target, When};
use super::writer::{comment_literal, modify};
use super::{Context, index, parameters, rows, table_settings};
use crate::catalog::{
    Constraint, ConstraintKind, NOT_VALID, Name, ObjectId, Parameters, PartOf, QualifiedName,
};
use crate::diff::{Edit, Part as _};

pub(super) fn steps(
    table: &QualifiedName,
    edit: &Edit<Constraint>,
    context: &Context<'_>,
) -> Vec<Step> {
    match edit {
        Edit::Create(constraint) => create(table, constraint, context),
        // A part goes with the whole.
        Edit::Drop(constraint) if constraint.part_of.is_some() => Vec::new(),
        Edit::Drop(constraint) => {
            let step = unenforced(drop(table, constraint), table, constraint);
            let step = after_parents(step, table, constraint, context);
            vec![after_foreign_keys(step, table, constraint, context)]
        }
        Edit::Alter { before, after } => alter(table, before, after, context),
    }
}

fn alter(
    table: &QualifiedName,
    before: &Constraint,
    after: &Constraint,
    context: &Context<'_>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    if is_validated(before, after) {
        let action = vec![format!("VALIDATE CONSTRAINT {}", after.name)];
        let step = step(table, Phase::AddConstraint, action);
        let step = step.in_mode(LockLevel::ShareUpdateExclusive);
        let step = locking_referenced(step, after, LockLevel::RowShare);
        steps.push(checked(step, table, after, context));
    } else if let Some(deferral) = changed_deferral(before, after) {
        let action = vec![format!("ALTER CONSTRAINT {} {deferral}", after.name)];
        steps.push(step(table, Phase::AlterTable, action));
    } else if before.is_rebuilt_in(after, (table, context.after)) {
        let dropped = drop(table, before);
        steps.push(after_foreign_keys(dropped, table, before, context));
        steps.extend(create(table, after, context));
        return steps;
    }
    if before.name != after.name {
        let sql = format!(
            "ALTER TABLE {} RENAME CONSTRAINT {} TO {}",
            context.writer.name(table),
            before.name,
            after.name
        );
        let summary = format!("Rename constraint {}", before.name);
        let step = Step::sql(Phase::Rename, summary, sql);
        steps.push(step.locking_with_below(table, LockLevel::AccessExclusive));
    }
    let name = context.writer.name(&table.sibling(&after.name));
    for action in parameters::changes(&before.parameters, &after.parameters) {
        steps.push(index_step(&name, after, action));
    }
    if before.comment != after.comment {
        steps.push(comment(table, after, context));
    }
    if before.index_comment != after.index_comment {
        steps.push(index_comment(table, after, context));
    }
    steps
}

/// A check that a table declares beside its parents can be dropped once theirs is.
fn after_parents(
    step: Step,
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> Step {
    if constraint.kind != ConstraintKind::Check || !constraint.inherited {
        return step;
    }
    context
        .kept_above(table)
        .into_iter()
        .fold(step, |step, above| {
            let id = ObjectId::Constraint(above.clone(), constraint.name.clone());
            step.running(When::AfterRemoval, id)
        })
}

fn after_foreign_keys(
    step: Step,
    table: &QualifiedName,
    key: &Constraint,
    context: &Context<'_>,
) -> Step {
    if key.kind.is_key() {
        context.after_foreign_keys(step, table, &key.columns)
    } else {
        step
    }
}

/// The storage parameters of the index behind a new constraint, where they were not said with it.
pub(super) fn parameters(
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> Vec<Step> {
    if is_on_partitioned(table, context) {
        return Vec::new();
    }
    let name = context.writer.name(&table.sibling(&constraint.name));
    parameters::changes(&Parameters::new(), &constraint.parameters)
        .into_iter()
        .map(|action| index_step(&name, constraint, action))
        .collect()
}

fn index_step(name: &str, constraint: &Constraint, action: String) -> Step {
    let summary = format!("Modify the index of constraint {}", constraint.name);
    Step::sql(
        Phase::AddConstraint,
        summary,
        format!("ALTER INDEX {name} {action}"),
    )
}

/// Whether all that changes is that the rows which were there are known to keep it.
pub(in crate::plan) fn is_validated(before: &Constraint, after: &Constraint) -> bool {
    before.definition.strip_suffix(NOT_VALID) == Some(&after.definition)
}

/// The one attribute that ALTER CONSTRAINT changes, of foreign keys only (manual, ALTER TABLE).
pub(in crate::plan) fn changed_deferral(
    before: &Constraint,
    after: &Constraint,
) -> Option<&'static str> {
    let is_foreign_key = after.kind == ConstraintKind::ForeignKey && before.kind == after.kind;
    let ((old, old_words), (new, new_words)) = (
        split_deferral(&before.definition),
        split_deferral(&after.definition),
    );
    (is_foreign_key && old == new && old_words != new_words).then_some(new_words)
}

/// What stands before the words on deferral, and those words in full.
fn split_deferral(definition: &str) -> (&str, &'static str) {
    const WORDS: [(&str, &str); 2] = [
        (
            " DEFERRABLE INITIALLY DEFERRED",
            "DEFERRABLE INITIALLY DEFERRED",
        ),
        (" DEFERRABLE", "DEFERRABLE INITIALLY IMMEDIATE"),
    ];
    let found = WORDS
        .iter()
        .find_map(|(suffix, words)| Some((definition.strip_suffix(suffix)?, *words)));
    found.unwrap_or((definition, "NOT DEFERRABLE"))
}

pub(super) fn create(
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> Vec<Step> {
    if let Some(index) = context.adoptions.of(table, &constraint.name) {
        let mut steps = vec![add_using_index(table, constraint, index)];
        steps.extend(comments(table, constraint, context));
        return steps;
    }
    // ATTACH PARTITION makes those of the partitioned table on the partition (manual, ALTER TABLE).
    if constraint.kind == ConstraintKind::ForeignKey && constraint.inherited {
        return comments(table, constraint, context);
    }
    let mut added = add(table, constraint, context);
    if takes_over(table, constraint, context) {
        added = locking_referenced(added, constraint, LockLevel::AccessExclusive);
    }
    if constraint.inherited || constraint.is_valid() {
        added = checked(added, table, constraint, context);
    }
    if let Some(PartOf { table, name }) = &constraint.part_of {
        let whole = ObjectId::Constraint(table.clone(), name.clone());
        added = added
            .running(When::AfterRemoval, whole.clone())
            .running(When::BeforeMaking, whole);
    }
    for twin in context.parts_like(table, constraint) {
        added = added.running(When::AfterMaking, twin);
    }
    let mut steps = vec![added];
    steps.extend(parameters(table, constraint, context));
    if constraint.kind.has_index() {
        steps.extend(table_settings::of_new_index(
            table,
            &constraint.name,
            context,
        ));
    }
    steps.extend(comments(table, constraint, context));
    steps
}

/// Whether a foreign key of a partitioned table makes those of its partitions its parts: their triggers go.
fn takes_over(table: &QualifiedName, constraint: &Constraint, context: &Context<'_>) -> bool {
    let has_like = |partition: &&QualifiedName| {
        let partition = context.before.tables.get(partition);
        let found = partition.into_iter().flat_map(|p| p.constraints.values());
        found
            .filter(|found| found.kind == ConstraintKind::ForeignKey)
            .any(|found| found.references == constraint.references)
    };
    constraint.kind == ConstraintKind::ForeignKey && context.descendants(table).iter().any(has_like)
}

/// Every row must obey the constraint.
pub(super) fn checked(
    step: Step,
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> Step {
    let path = format!("{}.{}", table.path(), constraint.name.path());
    let text = format!("fails when rows of {} violate {path}", table.path());
    let step = if constraint.kind.has_index() {
        let text = format!(
            "builds the index of {path} while {} is locked",
            table.path()
        );
        step.with_hazard(HazardKind::BlocksWrites, text)
    } else {
        rows::scanned(step, table, &format!(" for {path}"), context)
    };
    step.with_hazard(HazardKind::CanFail, text)
}

/// Without a key, ON CONFLICT finds none to go by (manual, INSERT, "ON CONFLICT Clause").
pub(super) fn unenforced(step: Step, table: &QualifiedName, constraint: &Constraint) -> Step {
    if !constraint.kind.has_index() {
        return step;
    }
    let path = format!("{}.{}", table.path(), constraint.name.path());
    let text = format!("drops key {path}, which ON CONFLICT may need");
    step.with_hazard(HazardKind::BreaksApplication, text)
}

/// Adds a constraint whose rows can't violate it: to a table of the same plan.
pub(super) fn add(table: &QualifiedName, constraint: &Constraint, context: &Context<'_>) -> Step {
    let action = vec![format!("ADD {}", inline(table, constraint, context))];
    if constraint.kind != ConstraintKind::ForeignKey {
        return step(table, Phase::AddConstraint, action);
    }
    let step = step(table, Phase::AddForeignKey, action).in_mode(LockLevel::ShareRowExclusive);
    let step = locking_referenced(step, constraint, LockLevel::ShareRowExclusive);
    // What a partition says of its rows is read from all tables above.
    let above = constraint
        .references
        .iter()
        .flat_map(|table| context.above(table));
    above.fold(step, |step, table| {
        step.locking(table, LockLevel::AccessShare)
    })
}

/// The index that is there becomes that of the constraint, under the constraint's name.
pub(super) fn add_using_index(table: &QualifiedName, key: &Constraint, index: &Name) -> Step {
    step(table, Phase::AddConstraint, vec![using_index(key, index)])
        .freeing(slots::relation(&table.sibling(index)))
}

/// `ADD CONSTRAINT "name" UNIQUE USING INDEX "index"` with its deferral.
pub(super) fn using_index(key: &Constraint, index: &Name) -> String {
    let kind = match key.kind {
        ConstraintKind::PrimaryKey => "PRIMARY KEY",
        _ => "UNIQUE",
    };
    let deferral = match split_deferral(&key.definition) {
        (plain, _) if plain == key.definition => String::new(),
        (_, words) => format!(" {words}"),
    };
    format!(
        "ADD CONSTRAINT {} {kind} USING INDEX {index}{deferral}",
        key.name
    )
}

/// A foreign key has triggers on the table that it points at, and on its partitions.
pub(super) fn locking_referenced(step: Step, constraint: &Constraint, level: LockLevel) -> Step {
    match &constraint.references {
        Some(referenced) => step.locking_with_below(referenced, level),
        None => step,
    }
}

/// `CONSTRAINT "name" definition`, as in CREATE TABLE. A table joins its parents with valid checks only (manual, ALTER
/// TABLE, "INHERIT").
pub(super) fn inline(
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> String {
    let valid = constraint.definition.strip_suffix(NOT_VALID);
    let valid = valid.filter(|_| constraint.inherited);
    let definition = valid.unwrap_or(&constraint.definition);
    if !constraint.kind.is_key() || !is_on_partitioned(table, context) {
        return format!("CONSTRAINT {} {definition}", constraint.name);
    }
    let (plain, _) = split_deferral(definition);
    let with = parameters::with_clause(&constraint.parameters);
    let deferral = &definition[plain.len()..];
    format!("CONSTRAINT {} {plain}{with}{deferral}", constraint.name)
}

/// Nothing can alter the index behind a key of a partitioned table (manual, ALTER INDEX).
fn is_on_partitioned(table: &QualifiedName, context: &Context<'_>) -> bool {
    let found = context.after.tables.get(table);
    found.is_some_and(|table| table.partition_key.is_some())
}

pub(super) fn drop(table: &QualifiedName, constraint: &Constraint) -> Step {
    let phase = match constraint.kind {
        ConstraintKind::ForeignKey => Phase::DropForeignKey,
        _ => Phase::DropConstraint,
    };
    let action = vec![format!("DROP CONSTRAINT {}", constraint.name)];
    let step = step(table, phase, action);
    locking_referenced(step, constraint, LockLevel::AccessExclusive)
}

/// The comments of a new one and of its index.
pub(super) fn comments(
    table: &QualifiedName,
    constraint: &Constraint,
    context: &Context<'_>,
) -> Vec<Step> {
    let own = constraint.comment.as_ref();
    let of_index = constraint.index_comment.as_ref();
    let own = own.map(|_| comment(table, constraint, context));
    let of_index = of_index.map(|_| index_comment(table, constraint, context));
    own.into_iter().chain(of_index).collect()
}

/// The comments of what the tables below have from a table of which a column gets another type: the server makes it anew
/// there from what the parent says (`ATPostAlterTypeCleanup` in its sources).
pub(super) fn comments_below(
    table: &QualifiedName,
    column: &Name,
    context: &Context<'_>,
) -> Vec<Step> {
    let below = context.descendants(table).into_iter();
    let below = below.filter_map(|name| context.after.tables.get(name));
    below
        .flat_map(|child| {
            let made_anew = child
                .constraints
                .values()
                .filter(|found| found.inherited && !found.local && found.columns.contains(column));
            made_anew.flat_map(|found| comments(&child.name, found, context))
        })
        .collect()
}

fn index_comment(table: &QualifiedName, constraint: &Constraint, context: &Context<'_>) -> Step {
    let on = table.sibling(&constraint.name);
    index::comment_on(&on, constraint.index_comment.as_ref(), context)
}

fn comment(table: &QualifiedName, constraint: &Constraint, context: &Context<'_>) -> Step {
    let text = comment_literal(constraint.comment.as_ref());
    let table_name = context.writer.name(table);
    let sql = format!(
        "COMMENT ON CONSTRAINT {} ON {table_name} IS {text}",
        constraint.name
    );
    Step::sql(
        Phase::Comment,
        format!("Set comment of constraint {}", constraint.name),
        sql,
    )
    .locking(table, LockLevel::AccessShare)
}

fn step(table: &QualifiedName, phase: Phase, actions: Vec<String>) -> Step {
    Step::alter(Target::of(table), phase, modify(table), actions)
}
