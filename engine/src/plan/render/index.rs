//! Indexes that no constraint owns.

use std::collections::{BTreeMap, BTreeSet};

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::slots::{indexes_alone, place};
use super::super::statement::{Phase, Step, When};
use super::writer::comment_literal;
use super::{Context, parameters, table_settings};
use crate::catalog::{Index, Name, ObjectId, PartOf, QualifiedName};
use crate::diff::{Edit, Part as _};

pub(super) fn steps(table: &QualifiedName, edit: &Edit<Index>, context: &Context<'_>) -> Vec<Step> {
    match edit {
        Edit::Create(index) => create(table, index, context),
        // A part goes with the whole.
        Edit::Drop(index) if index.part_of.is_some() => Vec::new(),
        Edit::Drop(index) if context.adoptions.is_adopted(table, &index.name) => Vec::new(),
        Edit::Drop(index) => vec![unenforced(drop(table, index, context), table, index)],
        Edit::Alter { before, after } => alter(table, before, after, context),
    }
}

fn alter(table: &QualifiedName, before: &Index, after: &Index, context: &Context<'_>) -> Vec<Step> {
    if before.is_rebuilt_in(after, (table, context.after)) {
        let mut steps = vec![drop(table, before, context)];
        steps.extend(create(table, after, context));
        return steps;
    }
    alter_in_place(table, (before, after), context)
}

/// Its name, storage parameters and comment.
fn alter_in_place(
    table: &QualifiedName,
    (before, after): (&Index, &Index),
    context: &Context<'_>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    if before.name != after.name {
        let old = context.writer.name(&table.sibling(&before.name));
        let sql = format!("ALTER INDEX {old} RENAME TO {}", after.name);
        steps.push(Step::sql(
            Phase::Rename,
            format!("Rename index {}", before.name),
            sql,
        ));
    }
    let name = context.writer.name(&table.sibling(&after.name));
    for action in parameters::changes(&before.parameters, &after.parameters) {
        let summary = format!("Modify index {}", after.name);
        let sql = format!("ALTER INDEX {name} {action}");
        steps.push(Step::sql(Phase::CreateIndex, summary, sql));
    }
    steps.extend(statistics(table, (before, after), context));
    if before.comment != after.comment {
        steps.push(comment(table, after, context));
    }
    steps
}

/// The statistics targets of its expressions.
fn statistics(
    table: &QualifiedName,
    (before, after): (&Index, &Index),
    context: &Context<'_>,
) -> Vec<Step> {
    const DEFAULT: i32 = -1;
    let name = context.writer.name(&table.sibling(&after.name));
    let target = |index: &Index, column: &i16| index.statistics.get(column).copied();
    let columns: BTreeSet<&i16> = before
        .statistics
        .keys()
        .chain(after.statistics.keys())
        .collect();
    columns
        .into_iter()
        .filter(|column| target(before, column) != target(after, column))
        .map(|column| {
            let target = target(after, column).unwrap_or(DEFAULT);
            let summary = format!("Modify index {}", after.name);
            let sql = format!("ALTER INDEX {name} ALTER COLUMN {column} SET STATISTICS {target}");
            Step::sql(Phase::CreateIndex, summary, sql)
        })
        .collect()
}

/// What the statement that makes it does not say.
pub(super) fn completed(table: &QualifiedName, index: &Index, context: &Context<'_>) -> Vec<Step> {
    let bare = Index {
        statistics: BTreeMap::new(),
        ..index.clone()
    };
    let mut steps = statistics(table, (&bare, index), context);
    let comment = index.comment.as_ref();
    steps.extend(comment.map(|_| self::comment(table, index, context)));
    steps
}

pub(super) fn create(table: &QualifiedName, index: &Index, context: &Context<'_>) -> Vec<Step> {
    if index.only {
        return alone(table, index, context);
    }
    let path = format!("{}.{}", table.schema.path(), index.name.path());
    let mut step = Step::sql(
        Phase::CreateIndex,
        summary(table, index),
        sql(table, index, Build::Blocking, context),
    )
    .locking_with_below(table, LockLevel::Share)
    .with_hazard(
        HazardKind::BlocksWrites,
        format!("builds index {path} while writes to {} wait", table.path()),
    );
    if index.unique {
        let text = format!(
            "fails when rows of {} are equal in index {path}",
            table.path()
        );
        step = step.with_hazard(HazardKind::CanFail, text);
    }
    step = following_whole(step, index);
    for twin in context.parts_like(table, index) {
        step = step.running(When::AfterMaking, twin);
    }
    let mut steps = vec![step];
    steps.extend(table_settings::of_new_index(table, &index.name, context));
    steps.extend(completed(table, index, context));
    steps
}

/// One of a partitioned table alone: once its partitions have joined, which would get parts of it, and with the parts that
/// it has all the same (manual, CREATE INDEX, "Notes"). No row is read.
pub(super) fn alone(table: &QualifiedName, index: &Index, context: &Context<'_>) -> Vec<Step> {
    let summary = summary(table, index);
    let only = sql(table, index, Build::Alone, context);
    let mut step = Step::sql(Phase::CreateIndex, summary, only).locking(table, LockLevel::Share);
    let children = context.below.children(table);
    step = children.fold(step, |step, child| step.taking(place(child)));
    let mut steps = vec![following_whole(step, index)];
    let whole = context.writer.name(&table.sibling(&index.name));
    for (child, part) in context.after.parts_of_index(table, &index.name) {
        let name = context.writer.name(&child.name.sibling(&part.name));
        let summary = format!("Attach index {} to {}", part.name, index.name);
        let sql = format!("ALTER INDEX {whole} ATTACH PARTITION {name}");
        let step = Step::sql(Phase::CreateIndex, summary, sql)
            .locking(table, LockLevel::AccessShare)
            .locking(&child.name, LockLevel::AccessShare);
        steps.push(step);
    }
    steps.extend(completed(table, index, context));
    let id = ObjectId::Index(table.clone(), index.name.clone());
    let about = |step: Step| step.about([id.clone()]);
    steps.into_iter().map(about).collect()
}

/// A part is made after what it was a part of has gone, and before the whole, which takes it.
fn following_whole(step: Step, index: &Index) -> Step {
    let Some(PartOf { table, name }) = &index.part_of else {
        return step;
    };
    let whole = ObjectId::Index(table.clone(), name.clone());
    step.running(When::AfterRemoval, whole.clone())
        .running(When::BeforeMaking, whole)
}

/// The index of a table that is created in the same plan: empty, so without hazards. The routines that it calls may have to
/// change before.
pub(super) fn of_new_table(
    table: &QualifiedName,
    index: &Index,
    context: &Context<'_>,
) -> Vec<Step> {
    let id = index.id_on(table);
    let needed = context.after.dependencies.of(&id);
    let routines: Vec<&ObjectId> = needed
        .filter(|needed| matches!(needed, ObjectId::Routine(..)))
        .collect();
    let mut steps = create(table, index, context);
    for step in &mut steps {
        step.hazards.clear();
        let calls = routines
            .iter()
            .map(|routine| (When::AfterMaking, (*routine).clone()));
        step.relative_to.extend(calls);
    }
    steps
}

/// How an index is built.
#[derive(Clone, Copy)]
pub(super) enum Build {
    /// Writes wait until it is done.
    Blocking,
    /// Reads and writes go on.
    Concurrently,
    /// On the partitioned table alone.
    Alone,
}

pub(super) fn sql(
    table: &QualifiedName,
    index: &Index,
    build: Build,
    context: &Context<'_>,
) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let (concurrently, only) = match build {
        Build::Blocking => ("", ""),
        Build::Concurrently => ("CONCURRENTLY ", ""),
        Build::Alone => ("", "ONLY "),
    };
    let table = context.writer.name(table);
    format!(
        "CREATE {unique}INDEX {concurrently}{} ON {only}{table} {}",
        index.name, index.definition
    )
}

pub(super) fn summary(table: &QualifiedName, index: &Index) -> String {
    format!("Create index {} on table {}", index.name, table.name)
}

pub(super) fn drop(table: &QualifiedName, index: &Index, context: &Context<'_>) -> Step {
    let name = context.writer.name(&table.sibling(&index.name));
    let summary = format!("Drop index {} of table {}", index.name, table.name);
    let step = Step::sql(Phase::DropConstraint, summary, format!("DROP INDEX {name}"));
    let step = if index.only {
        step.freeing(indexes_alone(table))
    } else {
        step
    };
    let step = step.locking_with_below(table, LockLevel::AccessExclusive);
    if index.unique {
        context.after_foreign_keys(step, table, &index.columns)
    } else {
        step
    }
}

/// Without a unique index, ON CONFLICT finds none to go by (manual, INSERT, "ON CONFLICT Clause").
pub(super) fn unenforced(step: Step, table: &QualifiedName, index: &Index) -> Step {
    if !index.unique {
        return step;
    }
    let path = table.sibling(&index.name).path();
    let text = format!("drops unique index {path}, which ON CONFLICT may need");
    step.with_hazard(HazardKind::BreaksApplication, text)
}

pub(super) fn comment(table: &QualifiedName, index: &Index, context: &Context<'_>) -> Step {
    comment_on(&table.sibling(&index.name), index.comment.as_ref(), context)
}

pub(super) fn comment_on(
    index: &QualifiedName,
    comment: Option<&String>,
    context: &Context<'_>,
) -> Step {
    let text = comment_literal(comment);
    let name = context.writer.name(index);
    let sql = format!("COMMENT ON INDEX {name} IS {text}");
    let summary = format!("Set comment of index {}", index.name);
    Step::sql(Phase::Comment, summary, sql)
}

/// The comments of the parts of indexes over a column that gets another type: the server makes those indexes anew, and
/// gives their parts the comment of the whole (`DefineIndex`). The whole may be a partition that is itself split.
pub(super) fn comments_below(
    table: &QualifiedName,
    column: &Name,
    context: &Context<'_>,
) -> Vec<Step> {
    let below = context.descendants(table);
    let is_over = |index: &&Index| index.columns.contains(column);
    let has_comment = |index: &Index| index.comment.is_some();
    let wholes = below.iter().copied().chain([table]);
    let wholes = wholes.filter(|whole| context.is_parent(whole));
    let mut of_wholes = wholes
        .filter_map(|whole| context.after.tables.get(whole))
        .flat_map(|whole| whole.indexes.values().filter(is_over));
    let whole_has_one = of_wholes.any(has_comment);
    let below = below
        .into_iter()
        .filter_map(|name| context.after.tables.get(name));
    let parts = below.flat_map(|partition| {
        let parts = partition.indexes.values().filter(is_over);
        parts
            .filter(|index| index.is_inherited() && (whole_has_one || has_comment(index)))
            .map(|index| comment(&partition.name, index, context))
    });
    parts.collect()
}
