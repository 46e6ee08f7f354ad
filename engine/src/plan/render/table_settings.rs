//! What a table says of itself beside its columns: parents, persistence, storage parameters, replica
//! identity, row security.

use std::collections::BTreeSet;

use super::super::hazard::HazardKind;
use super::super::lock::LockLevel;
use super::super::slots::{bounds_changed, bounds_left, indexes_alone, place};
use super::super::statement::{Phase, Step, Target, When};
use super::related::has_other_bounds;
use super::writer::modify;
use super::{Context, bounds, constraint, parameters, persistence, rows};
use crate::catalog::{
    Constraint, Name, ObjectId, Partition, QualifiedName, ReplicaIdentity, Table,
};
use crate::diff::Part as _;

/// The steps from one table to another of the same name, as far as its own attributes go.
pub(super) fn changes(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = parents_left(before, after, context);
    if before.unlogged != after.unlogged {
        let word = if after.unlogged { "UNLOGGED" } else { "LOGGED" };
        let mut step = persist(after, word, context).about([ObjectId::Table(after.name.clone())]);
        for (table, key) in persist_before(before, after, context) {
            step = step.running(When::AfterRemoval, key.id_on(table));
            let other = if after.unlogged {
                Some(table)
            } else {
                key.references.as_ref()
            };
            if let Some(other) = other {
                step = step.running(When::AfterMaking, ObjectId::Table(other.clone()));
            }
        }
        if after.unlogged {
            for (table, key) in context.keys_above(before) {
                let lifted = key.id_on(&table.name);
                step = step
                    .running(When::AfterRemoval, lifted.clone())
                    .running(When::BeforeMaking, lifted);
            }
        }
        steps.push(rows::rewritten(step, &after.name, context));
    }
    let parameters = parameters::changes(&before.parameters, &after.parameters);
    steps.extend(parameters.into_iter().map(|action| {
        let level = parameters::lock_level(&before.parameters, &after.parameters);
        alter(after, Phase::TableSetting, action).in_mode(level)
    }));
    let mut actions = Vec::new();
    if before.row_security != after.row_security {
        let action = format!("{} ROW LEVEL SECURITY", enable(after.row_security));
        let mut step = alter(after, Phase::TableSetting, action);
        if after.row_security {
            let text = format!(
                "rows of {} that no policy allows are hidden",
                after.name.path()
            );
            step = step.with_hazard(HazardKind::BreaksApplication, text);
        }
        steps.push(step);
    }
    if before.forced_row_security != after.forced_row_security {
        let word = if after.forced_row_security {
            "FORCE"
        } else {
            "NO FORCE"
        };
        actions.push(format!("{word} ROW LEVEL SECURITY"));
    }
    let let_go = identity_let_go(before, after, context);
    let is_done = let_go.is_some() && !matches!(after.replica_identity, ReplicaIdentity::Index(_));
    steps.extend(let_go);
    if before.replica_identity != after.replica_identity && !is_done {
        actions.push(replica_identity(&after.replica_identity));
    }
    // An index that goes takes the mark with it.
    let mark_stays = after.clustered_on.is_some()
        || before
            .clustered_on
            .as_ref()
            .is_some_and(|index| has_index(after.name.clone(), index, context));
    steps.extend(
        actions
            .into_iter()
            .map(|action| alter(after, Phase::TableSetting, action)),
    );
    if before.clustered_on != after.clustered_on && mark_stays {
        steps.push(clustered_on(after));
    }
    steps.extend(parents_joined(before, after, context));
    steps.extend(bounds::changed(before, after, context));
    steps
}

/// A statement of its own where a column becomes an identity, or where a foreign key may come or go that the other state does
/// not allow: the server looks at the table as it is when the statement begins (`ATPrepChangePersistence` and
/// `ATAddForeignKeyConstraint` in its sources).
fn persist(table: &Table, word: &str, context: &Context<'_>) -> Step {
    let action = format!("SET {word}");
    let unlogged = if table.unlogged {
        context.after
    } else {
        context.before
    };
    let whole = unlogged.tables.get(&table.name).into_iter();
    let mut constraints = whole.flat_map(|table| table.constraints.values());
    let points_somewhere = constraints.any(|found| found.references.is_some());
    if !points_somewhere && !persistence::gets_identity(&table.name, context) {
        return alter(table, Phase::AlterTable, action);
    }
    let sql = format!("ALTER TABLE {} {action}", context.writer.name(&table.name));
    Step::sql(Phase::AlterTable, modify(&table.name), sql)
        .locking(&table.name, LockLevel::AccessExclusive)
}

/// The foreign keys, with their tables, that must go before this table becomes logged or unlogged, or whose other table
/// must before: no logged table references an unlogged one (manual, CREATE TABLE, "UNLOGGED").
fn persist_before<'a>(
    before: &Table,
    after: &Table,
    context: &'a Context<'_>,
) -> Vec<(&'a QualifiedName, &'a Constraint)> {
    if after.unlogged {
        let pointing = context.foreign_keys_at(&before.name).iter();
        return pointing.map(|(table, key)| (&table.name, *key)).collect();
    }
    let whole = context.before.tables.get(&before.name).into_iter();
    let keys = whole.flat_map(|table| table.constraints.values().map(|key| (&table.name, key)));
    keys.filter(|(_, key)| key.references.is_some()).collect()
}

/// What CREATE TABLE does not say of a new table.
pub(super) fn of_new_table(table: &Table, context: &Context<'_>) -> Vec<Step> {
    let plain = Table {
        row_security: false,
        forced_row_security: false,
        replica_identity: ReplicaIdentity::Default,
        clustered_on: None,
        partition_of: None,
        ..table.bare()
    };
    changes(&plain, table, context)
}

/// What a table that stays says of an index that is made anew: it was forgotten with the former one.
pub(super) fn of_new_index(
    table: &QualifiedName,
    index: &Name,
    context: &Context<'_>,
) -> Vec<Step> {
    let (Some(before), Some(after)) = (
        context.before.tables.get(table),
        context.after.tables.get(table),
    ) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    if after.replica_identity == ReplicaIdentity::Index(index.clone())
        && before.replica_identity == after.replica_identity
    {
        let action = replica_identity(&after.replica_identity);
        steps.push(alter(after, Phase::TableSetting, action));
    }
    if after.clustered_on.as_ref() == Some(index) && before.clustered_on == after.clustered_on {
        steps.push(clustered_on(after));
    }
    steps
}

fn has_index(table: QualifiedName, index: &Name, context: &Context<'_>) -> bool {
    context.after.tables.get(&table).is_some_and(|table| {
        table.indexes.contains_key(index) || table.constraints.contains_key(index)
    })
}

fn clustered_on(table: &Table) -> Step {
    let action = match &table.clustered_on {
        Some(index) => format!("CLUSTER ON {index}"),
        None => "SET WITHOUT CLUSTER".to_owned(),
    };
    alter(table, Phase::TableSetting, action).in_mode(LockLevel::ShareUpdateExclusive)
}

/// What leaves or goes: its parent must know at once which rows it has no more.
pub(super) fn locking_parent(step: Step, child: &Table, context: &Context<'_>) -> Step {
    let Some(partition) = &child.partition_of else {
        return step;
    };
    let parents = std::iter::once(&partition.parent);
    let parents = parents.chain(context.default_partition(&partition.parent));
    parents.fold(step, |step, table| {
        step.locking(table, LockLevel::AccessExclusive)
    })
}

fn enable(enabled: bool) -> &'static str {
    if enabled { "ENABLE" } else { "DISABLE" }
}

/// The index that identifies the rows is let go in a statement of its own where a column of it becomes nullable: ALTER
/// TABLE would do that first (`ATPrepCmd` in the sources of Postgres gives each action its pass).
fn identity_let_go(before: &Table, after: &Table, context: &Context<'_>) -> Option<Step> {
    let ReplicaIdentity::Index(name) = &before.replica_identity else {
        return None;
    };
    let whole = context.before.tables.get(&before.name)?;
    let columns = whole.columns_of_index(name)?;
    let nullable: Vec<&Name> = columns
        .iter()
        .filter(|name| {
            let [old, new] =
                [context.before, context.after].map(|state| state.column(&after.name, name));
            old.is_some_and(|old| old.not_null) && new.is_some_and(|new| !new.not_null)
        })
        .collect();
    if nullable.is_empty() || before.replica_identity == after.replica_identity {
        return None;
    }
    let identity = match &after.replica_identity {
        ReplicaIdentity::Index(_) => &ReplicaIdentity::Default,
        other => other,
    };
    let (table, action) = (context.writer.name(&after.name), replica_identity(identity));
    let sql = format!("ALTER TABLE {table} {action}");
    let step = Step::sql(Phase::DropDefault, modify(&after.name), sql)
        .locking(&after.name, LockLevel::AccessExclusive);
    let columns = nullable.into_iter();
    Some(columns.fold(step, |step, name| {
        let column = ObjectId::Column(after.name.clone(), name.clone());
        step.running(When::BeforeMaking, column)
    }))
}

fn replica_identity(identity: &ReplicaIdentity) -> String {
    let identity = match identity {
        ReplicaIdentity::Default => "DEFAULT".to_owned(),
        ReplicaIdentity::Nothing => "NOTHING".to_owned(),
        ReplicaIdentity::Full => "FULL".to_owned(),
        ReplicaIdentity::Index(name) => format!("USING INDEX {name}"),
    };
    format!("REPLICA IDENTITY {identity}")
}

fn parents_left(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(partition) = &before.partition_of
        && before.partition_of != after.partition_of
        && !has_other_bounds(before, after)
    {
        let step = detached(before, &partition.parent, context);
        let step = before_what_is_inherited(step, &before.name, context);
        let step = leaving(step, &[&before.name, &partition.parent], context);
        let step = step.freeing(bounds_left(&partition.parent));
        steps.push(rows_leave(step, before, &partition.parent));
    }
    for parent in before
        .inherits
        .iter()
        .filter(|p| !after.inherits.contains(p))
    {
        // A statement of its own: ALTER TABLE drops what a table has before it takes it from its parent.
        let sql = format!(
            "ALTER TABLE {} NO INHERIT {}",
            context.writer.name(&before.name),
            context.writer.name(parent)
        );
        let step = Step::sql(Phase::Detach, modify(&before.name), sql)
            .locking(&before.name, LockLevel::AccessExclusive)
            .locking(parent, LockLevel::AccessShare);
        let step = before_what_is_inherited(step, &before.name, context);
        let step = leaving(step, &[&before.name, parent], context);
        steps.push(rows_leave(step, before, parent));
    }
    steps
}

/// The partition becomes a table of its own: no foreign key may point at a row of it.
pub(super) fn detached(child: &Table, parent: &QualifiedName, context: &Context<'_>) -> Step {
    let summary = format!("Detach partition {}", child.name.name);
    let (parent_name, name) = (
        context.writer.name(parent),
        context.writer.name(&child.name),
    );
    let sql = format!("ALTER TABLE {parent_name} DETACH PARTITION {name}");
    let step = Step::sql(Phase::Detach, summary, sql)
        .locking_with_below(&child.name, LockLevel::AccessExclusive);
    let step = locking_parent(step, child, context);
    // What it has of the parent's foreign keys becomes its own.
    let whole = context.before.tables.get(&child.name).into_iter();
    let keys = whole.flat_map(|table| table.constraints.values());
    let step = keys.fold(step, |step, key| {
        constraint::locking_referenced(step, key, LockLevel::ShareRowExclusive)
    });
    let gone = context.gone_above(child).into_iter();
    let step = gone.fold(step, |step, key| step.running(When::AfterRemoval, key));
    let pointing = context.pointing_above(child);
    let step = in_line(step, parent, &pointing, LockLevel::AccessExclusive, context);
    pointing.into_iter().fold(step, |step, table| {
        let text = format!(
            "fails when rows of {} point at rows of {}",
            table.path(),
            child.name.path()
        );
        rows::scanned(step, table, "", context).with_hazard(HazardKind::CanFail, text)
    })
}

/// What a table has from its parents cannot go before it leaves them.
fn before_what_is_inherited(step: Step, child: &QualifiedName, context: &Context<'_>) -> Step {
    let Some(child) = context.before.tables.get(child) else {
        return step;
    };
    let indexes = child.indexes.values();
    let indexes = indexes.filter(|index| index.is_inherited());
    let constraints = child.constraints.values();
    let constraints = constraints.filter(|found| found.inherited);
    let step = indexes.fold(step, |step, index| {
        step.running(When::BeforeRemoval, index.id_on(&child.name))
    });
    constraints.fold(step, |step, found| {
        step.running(When::BeforeRemoval, found.id_on(&child.name))
    })
}

/// The foreign keys that a partition has from the tables above it.
pub(super) fn foreign_keys_from_parent(child: &Table) -> impl Iterator<Item = &Constraint> {
    let keys = child.constraints.values();
    keys.filter(|key| key.references.is_some() && key.inherited)
}

/// What a partition says of its rows is read from all tables above, and foreign keys that point at these have triggers
/// on it.
fn in_line(
    step: Step,
    parent: &QualifiedName,
    pointing: &BTreeSet<&QualifiedName>,
    level: LockLevel,
    context: &Context<'_>,
) -> Step {
    let pointing = pointing.iter();
    let step = pointing.fold(step, |step, table| step.locking_with_below(table, level));
    let above = context.above(parent).into_iter();
    above.fold(step, |step, table| {
        step.locking(table, LockLevel::AccessShare)
    })
}

/// Nothing can drop a partition while foreign keys point at a table above it: it leaves first. It does too where others
/// come, which may get its bounds: so its rows can be moved to them before it is dropped.
pub(super) fn detached_before_drop(child: &Table, context: &Context<'_>) -> Option<Step> {
    let parent = &child.partition_of.as_ref()?.parent;
    let points_above = !context.pointing_above(child).is_empty();
    (points_above || context.takes_partitions(parent)).then(|| {
        let step = detached(child, parent, context);
        let step = leaving(step, &[&child.name, parent], context);
        let step = step.freeing(bounds_left(parent));
        // What the partitioned table still has of foreign keys would become the partition's own.
        let apart = context.detached.iter().filter(|(table, _)| table == parent);
        apart.fold(step, |step, (table, key)| {
            step.running(
                When::AfterRemoval,
                ObjectId::Constraint(table.clone(), key.clone()),
            )
        })
    })
}

fn rows_leave(step: Step, child: &Table, parent: &QualifiedName) -> Step {
    let text = format!(
        "takes the rows of {} out of {}",
        child.name.path(),
        parent.path()
    );
    step.with_hazard(HazardKind::BreaksApplication, text)
}

/// The rows of the new partition must fit, and so must those of the default one not; what the parent has beside
/// its columns is made on the partition too (manual, ALTER TABLE, "ATTACH PARTITION").
pub(super) fn attached(child: &Table, partition: &Partition, context: &Context<'_>) -> Step {
    let parent = &partition.parent;
    let summary = format!("Attach partition {}", child.name.name);
    let (parent_name, name) = (
        context.writer.name(parent),
        context.writer.name(&child.name),
    );
    let sql = format!(
        "ALTER TABLE {parent_name} ATTACH PARTITION {name} {}",
        partition.bound
    );
    let mut step = Step::sql(Phase::Attach, summary, sql)
        .taking(bounds_left(parent))
        .freeing(place(&child.name))
        .taking(indexes_alone(parent))
        .locking(parent, LockLevel::ShareUpdateExclusive)
        .locking_with_below(&child.name, LockLevel::AccessExclusive);
    step = rows::scanned(step, &child.name, "", context);
    if !context.is_new(&child.name) {
        let text = format!(
            "fails when rows of {} do not belong into the partition",
            child.name.path()
        );
        step = step.with_hazard(HazardKind::CanFail, text);
    }
    if let Some(rest) = context.default_partition(parent)
        && *rest != child.name
    {
        let text = format!("fails when {} holds rows of the partition", rest.path());
        step = rows::scanned(step, rest, "", context)
            .locking_with_below(rest, LockLevel::AccessExclusive)
            .with_hazard(HazardKind::CanFail, text);
    }
    let pointing = context.pointing_above(child);
    let step = in_line(
        step,
        parent,
        &pointing,
        LockLevel::ShareRowExclusive,
        context,
    );
    let keys = context.after.tables.get(parent).into_iter();
    keys.flat_map(|table| table.constraints.values())
        .fold(step, |step, key| {
            constraint::locking_referenced(step, key, LockLevel::ShareRowExclusive)
        })
}

fn parents_joined(before: &Table, after: &Table, context: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(partition) = &after.partition_of
        && before.partition_of != after.partition_of
        && !has_other_bounds(before, after)
    {
        let step = attached(after, partition, context);
        let step = step.taking(bounds_changed(&partition.parent));
        steps.push(joining(step, &[&after.name, &partition.parent], context));
    }
    for parent in after
        .inherits
        .iter()
        .filter(|p| !before.inherits.contains(p))
    {
        let action = format!("INHERIT {}", context.writer.name(parent));
        let step = alter(after, Phase::Attach, action);
        let step = step.locking(parent, LockLevel::ShareUpdateExclusive);
        steps.push(joining(step, &[&after.name, parent], context));
    }
    steps
}

/// A table leaves its parents before columns change that the two no longer share.
pub(super) fn leaving(step: Step, tables: &[&QualifiedName], context: &Context<'_>) -> Step {
    let columns = context.columns_of_line(tables).into_iter();
    columns.fold(step, |step, column| {
        step.running(When::BeforeMaking, column.clone())
            .running(When::BeforeRemoval, column)
    })
}

/// A table joins parents once it has the columns that they have, and no others where it is a partition.
pub(super) fn joining(step: Step, tables: &[&QualifiedName], context: &Context<'_>) -> Step {
    let columns = context.columns_of_line(tables).into_iter();
    columns.fold(step, |step, column| {
        step.running(When::AfterMaking, column.clone())
            .running(When::AfterRemoval, column)
    })
}

fn alter(table: &Table, phase: Phase, action: String) -> Step {
    // None of these reaches the tables below.
    Step::alter(
        Target::of(&table.name),
        phase,
        modify(&table.name),
        vec![action],
    )
    .leaving_below_alone()
}
