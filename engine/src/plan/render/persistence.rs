//! Sequences that are logged or not.
//!
//! From Postgres 15 on a new identity has one that is as its table, and a table takes the sequences that it owns along
//! when it becomes logged or unlogged; each can be made otherwise (manual, ALTER TABLE, "SET { LOGGED | UNLOGGED }").

use super::super::statement::{Phase, Step};
use super::Context;
use crate::catalog::{Column, Identity, ObjectId, QualifiedName, Sequence, Table};

/// A sequence that stays and is itself changed.
pub(super) fn of_changed(
    before: &Sequence,
    after: &Sequence,
    context: &Context<'_>,
) -> Option<Step> {
    let owner = before.owned_by.as_ref();
    let owner = owner.filter(|(table, column)| {
        let stays = context.after.column(table, column).is_some();
        stays && !context.is_made_anew(table, column)
    });
    let table = owner.and_then(|(table, _)| changed(table, context));
    let left = table.map_or(before.unlogged, |table| table.unlogged);
    let step = (left != after.unlogged).then(|| set(&after.name, after.unlogged, context))?;
    Some(match table {
        Some(table) => step.waiting_for(ObjectId::Table(table.name.clone())),
        None => step,
    })
}

/// What a table takes along that becomes logged or unlogged, and that shall not be as the table: identities, and
/// sequences that are not changed themselves.
pub(super) fn taken_along(table: &Table, context: &Context<'_>) -> Vec<Step> {
    if changed(&table.name, context).is_none() {
        return Vec::new();
    }
    let sequences = context.before.sequences.values();
    let owned = sequences.filter(|sequence| {
        let owner = sequence.owned_by.as_ref();
        owner.is_some_and(|(owner, _)| *owner == table.name)
            && context.after.sequences.get(&sequence.name) == Some(*sequence)
    });
    let mut steps: Vec<Step> = owned
        .filter_map(|sequence| of_changed(sequence, sequence, context))
        .collect();
    let before = context.before.tables.get(&table.name);
    let after = context.after.tables.get(&table.name);
    let kept = after.into_iter().flat_map(|after| &after.columns);
    let kept = kept.filter(|column| {
        let before = before.and_then(|before| before.column(&column.name));
        before.is_some_and(|before| before.identity.is_some())
    });
    steps.extend(kept.filter_map(|column| of_new(&table.name, column, context)));
    steps
}

/// The identity of a column that stays, in a table that does not become logged or unlogged.
pub(super) fn of_identity(
    table: &QualifiedName,
    (before, after): (&Identity, &Identity),
    context: &Context<'_>,
) -> Option<Step> {
    let differs = before.unlogged != after.unlogged && changed(table, context).is_none();
    differs.then(|| set(&after.sequence, after.unlogged, context))
}

/// An identity whose sequence has become as its table.
pub(super) fn of_new(
    table: &QualifiedName,
    column: &Column,
    context: &Context<'_>,
) -> Option<Step> {
    let identity = column.own_identity()?;
    let is_as_table = context.after.tables.get(table)?.unlogged == identity.unlogged;
    let differs = persist_with_tables(context) && !is_as_table;
    let step = differs.then(|| set(&identity.sequence, identity.unlogged, context))?;
    Some(step.waiting_for(ObjectId::Table(table.clone())))
}

/// Whether a column of a table that stays becomes an identity.
pub(super) fn gets_identity(table: &QualifiedName, context: &Context<'_>) -> bool {
    let [before, after] = [context.before, context.after].map(|catalog| catalog.tables.get(table));
    let (Some(before), Some(after)) = (before, after) else {
        return false;
    };
    after.columns.iter().any(|column| {
        let was = before.column(&column.name);
        column.identity.is_some() && was.is_none_or(|was| was.identity.is_none())
    })
}

/// The table as it will be, where it stays and takes its sequences along.
fn changed<'a>(table: &QualifiedName, context: &'a Context<'_>) -> Option<&'a Table> {
    let (before, after) = (
        context.before.tables.get(table)?,
        context.after.tables.get(table)?,
    );
    (persist_with_tables(context) && before.unlogged != after.unlogged).then_some(after)
}

fn persist_with_tables(context: &Context<'_>) -> bool {
    context.before.server_version >= 150_000
}

fn set(sequence: &QualifiedName, unlogged: bool, context: &Context<'_>) -> Step {
    let word = if unlogged { "UNLOGGED" } else { "LOGGED" };
    let sql = format!(
        "ALTER SEQUENCE {} SET {word}",
        context.writer.name(sequence)
    );
    Step::sql(
        Phase::Sequence,
        format!("Modify sequence {}", sequence.name),
        sql,
    )
}
