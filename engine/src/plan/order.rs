//! Steps into statements, in the one order that works.
//!
//! Every object waits for what it needs, and goes before what it needs goes, as the two catalogs know
//! it from `pg_depend`; a name is free before it is taken. Where nothing decides, phases do.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::adoption::Adoptions;
use super::below::Below;
use super::cycles;
use super::entangled::Entangled;
use super::exchange::with_names_aside;
use super::firing::with_firing_again;
use super::gone::columns_that_go;
use super::lift;
use super::lock;
use super::null::with_null_refused_below;
use super::render::writer::Writer;
use super::render::{self, Context};
use super::room::with_room;
use super::statement::{Body, Phase, Statement, Step};
use super::waits::Waits;
use crate::catalog::{Catalog, ObjectId, QualifiedName, Scope, Table};
use crate::diff::{Change, Edit, replaced_types};

/// The statements of `changes`, ordered, neighbours on one table joined.
pub(super) fn statements(
    changes: &[Change],
    (before, after): (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    let changes = lift::with_lifted(changes, (before, after));
    let changes = with_firing_again(changes, (before, after));
    let changes = with_null_refused_below(changes, (before, after));
    let changes = with_room(changes, (before, after));
    let below = Below::of([before, after]);
    let changes = with_names_aside(changes, &below);
    let context = context(&changes, (before, after), below, scope);
    let mut waits = Waits::default();
    for change in &changes {
        waits.add(change, &context);
    }
    join(waits.sorted(&context).into_iter(), &context)
}

/// The statements of `changes` in the order in which they are given.
pub(super) fn in_order(
    changes: &[Change],
    states: (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    let context = Context {
        renaming: true,
        replaced: BTreeSet::new(),
        ..context(changes, states, Below::of(states.into()), scope)
    };
    let steps = changes
        .iter()
        .flat_map(|change| render::steps(change, &context));
    join(steps, &context)
}

/// The statements of online changes, none joined with another: each is to hold its locks for itself alone.
pub(super) fn apart<'c>(
    changes: impl Iterator<Item = &'c Change>,
    states: (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    let context = context(&[], states, Below::of(states.into()), scope);
    changes
        .flat_map(|change| render::online::steps(change, &context))
        .map(|step| statement(step, &context))
        .collect()
}

fn context<'a>(
    changes: &[Change],
    (before, after): (&'a Catalog, &'a Catalog),
    below: Below,
    scope: &Scope,
) -> Context<'a> {
    let whole_tables: BTreeMap<&QualifiedName, &Table> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Table(Edit::Create(table) | Edit::Drop(table)) => Some((&table.name, table)),
            _ => None,
        })
        .collect();
    let detached = cycles::detached(&whole_tables);
    let columns_that_go = columns_that_go(changes, before);
    Context {
        writer: Writer::new(scope),
        renaming: false,
        before,
        after,
        detached,
        entangled: Entangled::among(changes, (before, after)),
        dropped: dropped(changes),
        adoptions: Adoptions::among(changes, &columns_that_go, before),
        columns_that_go,
        replaced: replaced_types(before, after),
        new: new(changes, before),
        remade: remade(changes),
        below,
        foreign_keys: OnceCell::new(),
        foreign_keys_after: OnceCell::new(),
        dependents_after: OnceCell::new(),
    }
}

/// The views that go and come back.
fn remade(changes: &[Change]) -> BTreeSet<QualifiedName> {
    let views = |sign: char| {
        let signed = changes.iter().filter(move |change| change.sign() == sign);
        signed.filter_map(|change| match change.object() {
            ObjectId::View(name) | ObjectId::MaterializedView(name) => Some(name),
            _ => None,
        })
    };
    let dropped: BTreeSet<QualifiedName> = views('-').collect();
    views('+').filter(|name| dropped.contains(name)).collect()
}

/// The relations that the changes make, under names that nobody can use before.
fn new(changes: &[Change], before: &Catalog) -> BTreeSet<QualifiedName> {
    let is_free = |name: &QualifiedName| {
        !before.tables.contains_key(name)
            && [ObjectId::View, ObjectId::MaterializedView]
                .iter()
                .all(|kind| !before.defined.contains_key(&kind(name.clone())))
    };
    let created = changes.iter().filter(|change| change.sign() == '+');
    let relations = created.filter_map(|change| match change.object() {
        ObjectId::Table(name) | ObjectId::View(name) | ObjectId::MaterializedView(name) => {
            Some(name)
        }
        _ => None,
    });
    relations.filter(is_free).collect()
}

/// The whole objects that go: what stands on them goes with them.
fn dropped(changes: &[Change]) -> BTreeSet<ObjectId> {
    changes
        .iter()
        .filter(|change| change.sign() == '-')
        .map(Change::object)
        .collect()
}

/// Renders the steps; actions on the same table that follow each other become one ALTER TABLE.
fn join(steps: impl Iterator<Item = Step>, context: &Context<'_>) -> Vec<Statement> {
    let mut joined: Vec<Step> = Vec::new();
    for step in steps {
        if let (Some(last), Body::Alter(target, actions)) = (joined.last_mut(), &step.body)
            && let Body::Alter(last_target, last_actions) = &mut last.body
            && last_target == target
        {
            last_actions.extend(actions.iter().cloned());
            last.hazards.extend(step.hazards);
            last.locks.extend(step.locks);
            last.in_utc |= step.in_utc;
        } else {
            joined.push(step);
        }
    }
    // SET LOCAL lasts to the end of the transaction (manual, SET): once is enough.
    if let Some(first) = joined.iter().position(|step| step.in_utc) {
        let sql = "SET LOCAL TimeZone = 'UTC'";
        let summary = "Take times without a zone for UTC";
        joined.insert(first, Step::sql(Phase::AlterTable, summary, sql));
    }
    joined
        .into_iter()
        .map(|step| statement(step, context))
        .collect()
}

fn statement(step: Step, context: &Context<'_>) -> Statement {
    let locks = lock::held(&step, context);
    let sql = match step.body {
        Body::Sql(sql) => sql,
        Body::Alter(target, actions) => {
            let only = if target.only { "ONLY " } else { "" };
            let table = context.writer.name(&target.table);
            match actions.as_slice() {
                [one] => format!("ALTER TABLE {only}{table} {one}"),
                many => format!("ALTER TABLE {only}{table}\n  {}", many.join(",\n  ")),
            }
        }
    };
    Statement {
        sql: render::faithful(&sql),
        summary: step.summary,
        hazards: step.hazards,
        locks,
        transactional: !step.alone,
    }
}
