//! Changes into ordered SQL: what is written into a migration file, and what takes it back.

mod adoption;
mod below;
mod by_using;
mod conversion;
mod cycles;
mod disturbance;
mod entangled;
mod exchange;
mod file;
mod firing;
mod gone;
mod graph;
mod hazard;
mod lift;
mod lock;
mod mentions;
mod null;
mod online;
mod order;
mod part_names;
mod polymorphic;
mod render;
mod room;
mod slots;
mod statement;
mod waits;
mod whole;

use std::borrow::Cow;

use driftless_migrator::quote::literal;
use serde::Serialize;

pub(crate) use self::conversion::explicit_cast;
pub(crate) use self::file::one_line;
pub use self::file::{GENERATED, script_text};
pub use self::hazard::{Hazard, HazardKind, UnknownHazard};
pub use self::lock::{LockLevel, TableLock};
use self::online::Split;
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

impl Stage {
    /// Whether nothing is to do in either direction.
    fn is_empty(&self) -> bool {
        self.up.is_empty() && self.down.is_empty()
    }
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

/// How plans are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether indexes and constraints of tables that exist already are made in steps which let the application go
    /// on reading and writing, in files of their own.
    pub online: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { online: true }
    }
}

/// Plans the renames, then the other changes.
pub fn build(
    renames: &[Change],
    changes: &[Change],
    states: States<'_>,
    (scope, options): (&Scope, Options),
) -> Plan {
    let ends = (states.renamed, states.desired);
    let split = if options.online {
        Split::online(changes, ends)
    } else {
        Split::blocking(changes)
    };
    let (from, to) = split.states_of_main(ends);
    let restored = by_using::restored(changes, states.current);
    let named = rename_stage(renames, &restored, (states.current, states.renamed), scope);
    let early = online_stage(&split.early, (states.renamed, &from), scope);
    let [first, middle, last] = main_stages(&split.main, (&from, &to), scope);
    let late = online_stage(&split.late, (&to, states.desired), scope);
    // A rename shares the transaction of what follows it, unless that must be committed first.
    let mut stages = match (early.is_empty(), first.is_empty()) {
        (false, _) => vec![named, early, first, middle],
        (true, false) => vec![join(named, first), middle],
        (true, true) => vec![join(named, middle)],
    };
    stages.extend([last, late]);
    stages.retain(|stage| !stage.is_empty());
    Plan { stages }
}

/// What runs in transactions: labels that are added to enumerated types, the rest, and, since the way
/// back adds them, labels that are removed.
fn main_stages(
    changes: &[Change],
    (before, after): (&Catalog, &Catalog),
    scope: &Scope,
) -> [Stage; 3] {
    let (additions, rest) = split_off_additions(changes, (before, after), scope);
    let inverse = inverted(&rest);
    let (removals, rest) = split_off_additions(&inverse, (after, before), scope);
    let (removals, rest) = (inverted(&removals), inverted(&rest));
    let before_rest = with_enums_of(before, &additions);
    let after_rest = with_enums_of(after, &inverted(&removals));
    [
        stage(&additions, (before, &before_rest), scope),
        stage(&rest, (&before_rest, &after_rest), scope),
        stage(&removals, (&after_rest, after), scope),
    ]
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

/// What no transaction surrounds is taken back in the opposite order.
fn online_stage(changes: &[Change], (before, after): (&Catalog, &Catalog), scope: &Scope) -> Stage {
    let back: Vec<Change> = changes.iter().rev().cloned().map(Change::invert).collect();
    Stage {
        up: order::apart(changes.iter(), (before, after), scope),
        down: order::apart(back.iter(), (after, before), scope),
    }
}

/// Renames run one after the other: the path of a column goes through the new name of its table, and
/// on the way back through the same name, before the table gets its old one again. `restored` is behind them then.
fn rename_stage(
    renames: &[Change],
    restored: &[Change],
    (before, after): (&Catalog, &Catalog),
    scope: &Scope,
) -> Stage {
    let mut back: Vec<Change> = renames.iter().rev().cloned().map(Change::invert).collect();
    back.extend_from_slice(restored);
    Stage {
        up: order::in_order(renames, (before, after), scope),
        down: order::in_order(&back, (after, before), scope),
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
fn with_enums_of<'a>(before: &'a Catalog, additions: &[Change]) -> Cow<'a, Catalog> {
    let mut between = Cow::Borrowed(before);
    for addition in additions {
        if let Change::Enum(Edit::Alter { after, .. }) = addition {
            let between = between.to_mut();
            between.enums.insert(after.name.clone(), after.clone());
        }
    }
    between
}
