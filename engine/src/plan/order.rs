//! Steps into statements, in the one order that works.

use std::collections::BTreeMap;

use super::cycles;
use super::graph::{Graph, NodeId};
use super::render::writer::Writer;
use super::render::{self, Context};
use super::statement::{Body, Phase, Statement, Step};
use crate::catalog::{Catalog, QualifiedName, Scope, Table};
use crate::diff::{Change, Edit};

/// The statements of `changes`, ordered, neighbours on one table joined.
pub(super) fn statements(
    changes: &[Change],
    (before, after): (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    let whole_tables: BTreeMap<&QualifiedName, &Table> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Table(Edit::Create(table) | Edit::Drop(table)) => Some((&table.name, table)),
            _ => None,
        })
        .collect();
    let detached = cycles::detached(&whole_tables);
    let context = Context {
        writer: Writer::new(scope),
        before,
        after,
        detached,
    };
    let mut graph: Graph<Phase, Vec<Step>> = Graph::new();
    let mut created: BTreeMap<&QualifiedName, NodeId> = BTreeMap::new();
    let mut dropped: BTreeMap<&QualifiedName, NodeId> = BTreeMap::new();
    for change in changes {
        for (phase, steps) in by_phase(render::steps(change, &context)) {
            let node = graph.add(phase, steps);
            match (phase, change) {
                (Phase::CreateTable, Change::Table(edit)) => {
                    created.insert(&edit.subject().name, node);
                }
                (Phase::DropTable, Change::Table(edit)) => {
                    dropped.insert(&edit.subject().name, node);
                }
                _ => {}
            }
        }
    }
    for (child, parent) in references(&whole_tables, &context) {
        if let (Some(child), Some(parent)) = (created.get(child), created.get(parent)) {
            graph.must_run(*parent).before(*child);
        }
        if let (Some(child), Some(parent)) = (dropped.get(child), dropped.get(parent)) {
            graph.must_run(*child).before(*parent);
        }
    }
    let sorted = graph
        .sort()
        .expect("foreign keys that close a circle are detached");
    join(sorted.into_iter().flatten(), &context)
}

/// Groups the steps of one change by their phase; steps of one phase stay together in their order.
fn by_phase(steps: Vec<Step>) -> BTreeMap<Phase, Vec<Step>> {
    let mut phases: BTreeMap<Phase, Vec<Step>> = BTreeMap::new();
    for step in steps {
        phases.entry(step.phase).or_default().push(step);
    }
    phases
}

/// Which of the tables that come or go together point at which, circles taken out.
fn references<'a>(
    tables: &BTreeMap<&'a QualifiedName, &'a Table>,
    context: &Context<'_>,
) -> Vec<(&'a QualifiedName, &'a QualifiedName)> {
    let mut pairs = Vec::new();
    for (name, table) in tables {
        for constraint in table.constraints.values() {
            let Some(target) = &constraint.references else {
                continue;
            };
            let detached = context
                .detached
                .contains(&(table.name.clone(), constraint.name.clone()));
            if target != *name && !detached && tables.contains_key(target) {
                pairs.push((*name, target));
            }
        }
    }
    pairs
}

/// Renders the steps; actions on the same table that follow each other become one ALTER TABLE.
fn join(steps: impl Iterator<Item = Step>, context: &Context<'_>) -> Vec<Statement> {
    let mut joined: Vec<Step> = Vec::new();
    for step in steps {
        if let (Some(last), Body::Alter(table, actions)) = (joined.last_mut(), &step.body)
            && let Body::Alter(last_table, last_actions) = &mut last.body
            && last_table == table
        {
            last_actions.extend(actions.iter().cloned());
            last.hazards.extend(step.hazards);
        } else {
            joined.push(step);
        }
    }
    joined
        .into_iter()
        .map(|step| statement(step, context))
        .collect()
}

fn statement(step: Step, context: &Context<'_>) -> Statement {
    let sql = match step.body {
        Body::Sql(sql) => sql,
        Body::Alter(table, actions) => {
            let table = context.writer.name(&table);
            match actions.as_slice() {
                [only] => format!("ALTER TABLE {table} {only}"),
                many => format!("ALTER TABLE {table}\n  {}", many.join(",\n  ")),
            }
        }
    };
    Statement {
        sql,
        summary: step.summary,
        hazards: step.hazards,
        transactional: true,
    }
}
