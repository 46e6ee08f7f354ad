//! Changes into ordered SQL: what is written into a migration file, and what takes it back.

mod conversion;
mod cycles;
mod exchange;
mod file;
mod graph;
mod hazard;
mod lift;
mod lock;
mod order;
mod render;
mod slots;
mod statement;

use driftless_migrator::quote::literal;
use serde::Serialize;

pub use self::file::{GENERATED, script_text};
pub use self::hazard::{Hazard, HazardKind, UnknownHazard};
pub use self::lock::{LockLevel, TableLock};
pub use self::statement::Statement;
use crate::catalog::{Catalog, Enum, Scope};
use crate::diff::enums::{Labels, labels};
use crate::diff::{Change, Edit};

/// What turns one state into another and back, in the files it takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// One file after the other; the downs run in the opposite order.
    pub stages: Vec<Stage>,
}

/// What one migration file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// What the file runs.
    pub up: Vec<Statement>,
    /// What its down runs.
    pub down: Vec<Statement>,
}

/// The three states that a plan connects. Without renames the first two are the same.
#[derive(Clone, Copy, Debug)]
pub struct States<'a> {
    /// As the migrations leave it.
    pub current: &'a Catalog,
    /// As it is once the renames have run.
    pub renamed: &'a Catalog,
    /// As it shall be.
    pub desired: &'a Catalog,
}

impl Plan {
    /// Whether nothing is to do.
    pub fn is_empty(&self) -> bool {
        self.stages.is_empty()
    }

    /// The hazards of the way up, each once, in the order of the statements.
    pub fn hazards(&self) -> Vec<&Hazard> {
        let mut found: Vec<&Hazard> = Vec::new();
        for hazard in self
            .stages
            .iter()
            .flat_map(|s| &s.up)
            .flat_map(|s| &s.hazards)
        {
            if !found.contains(&hazard) {
                found.push(hazard);
            }
        }
        found
    }
}

/// Plans the renames, then the other changes.
pub fn build(renames: &[Change], changes: &[Change], states: States<'_>, scope: &Scope) -> Plan {
    let (additions, rest) = split_off_additions(changes, (states.renamed, states.desired), scope);
    // On the way back what is removed is added, and must stand alone in the same way.
    let inverted = inverted(&rest);
    let (removals, rest) = split_off_additions(&inverted, (states.desired, states.renamed), scope);
    let (removals, rest) = (self::inverted(&removals), self::inverted(&rest));
    let before_rest = with_enums_of(states.renamed, &additions);
    let after_rest = with_enums_of(states.desired, &self::inverted(&removals));
    let first = stage(&additions, (states.renamed, &before_rest), scope);
    let middle = stage(&rest, (&before_rest, &after_rest), scope);
    let last = stage(&removals, (&after_rest, states.desired), scope);
    let named = rename_stage(renames, (states.current, states.renamed), scope);
    let mut stages = if additions.is_empty() {
        vec![join(named, middle)]
    } else {
        vec![join(named, first), middle]
    };
    stages.push(last);
    stages.retain(|stage| !stage.up.is_empty() || !stage.down.is_empty());
    Plan { stages }
}

fn inverted(changes: &[Change]) -> Vec<Change> {
    changes.iter().cloned().map(Change::invert).collect()
}

/// The statements of `changes` alone, in order: one way, one file.
pub fn statements(
    changes: &[Change],
    states: (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    order::statements(changes, states, scope)
}

/// The statements of renames, which run in the order in which they are given.
pub(crate) fn rename_statements(
    renames: &[Change],
    states: (&Catalog, &Catalog),
    scope: &Scope,
) -> Vec<Statement> {
    order::in_order(renames, states, scope)
}

fn stage(changes: &[Change], (before, after): (&Catalog, &Catalog), scope: &Scope) -> Stage {
    Stage {
        up: order::statements(changes, (before, after), scope),
        down: order::statements(&inverted(changes), (after, before), scope),
    }
}

/// Renames run one after the other: the path of a column goes through the new name of its table, and
/// on the way back through the same name, before the table gets its old one again.
fn rename_stage(renames: &[Change], (before, after): (&Catalog, &Catalog), scope: &Scope) -> Stage {
    let inverted: Vec<Change> = renames.iter().rev().cloned().map(Change::invert).collect();
    Stage {
        up: order::in_order(renames, (before, after), scope),
        down: order::in_order(&inverted, (after, before), scope),
    }
}

/// One file that runs `first` and then `second`; its down takes them back in the opposite order.
fn join(mut first: Stage, mut second: Stage) -> Stage {
    first.up.append(&mut second.up);
    second.down.append(&mut first.down);
    Stage {
        up: first.up,
        down: second.down,
    }
}

/// A label that is added cannot be used before its transaction is committed (manual, ALTER TYPE):
/// where another statement mentions it, the addition gets a file of its own.
fn split_off_additions(
    changes: &[Change],
    states: (&Catalog, &Catalog),
    scope: &Scope,
) -> (Vec<Change>, Vec<Change>) {
    let added = |change: &Change| match change {
        Change::Enum(edit) => labels_added(edit),
        _ => Vec::new(),
    };
    let labels: Vec<String> = changes
        .iter()
        .flat_map(added)
        .map(|l| literal(&l))
        .collect();
    let is_addition = |change: &Change| !added(change).is_empty();
    let (additions, rest): (Vec<Change>, Vec<Change>) =
        changes.iter().cloned().partition(is_addition);
    let mentioned = !labels.is_empty()
        && order::statements(&rest, states, scope)
            .iter()
            .any(|statement| labels.iter().any(|label| statement.sql.contains(label)));
    if mentioned {
        (additions, rest)
    } else {
        (Vec::new(), changes.to_vec())
    }
}

/// The labels that an edit adds in place.
fn labels_added(edit: &Edit<Enum>) -> Vec<String> {
    let Edit::Alter { before, after } = edit else {
        return Vec::new();
    };
    match labels(before, after) {
        Labels::Added(added) => added.iter().map(|found| found.label.to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// The state between two files: `before` with the types as `additions` leave them.
fn with_enums_of(before: &Catalog, additions: &[Change]) -> Catalog {
    let mut between = before.clone();
    for addition in additions {
        if let Change::Enum(Edit::Alter { after, .. }) = addition {
            between.enums.insert(after.name.clone(), after.clone());
        }
    }
    between
}
