//! The parts of a model by name: to drop one, or to carry one over from another model.

use std::collections::BTreeMap;

use super::model::{Model, Path, Table};

/// Where a part of a model is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Schema(String),
    Extension(&'static str),
    View(Path),
    Function(Path),
    Table(Path),
    Constraint(Path, String),
    Index(Path, String),
    Trigger(Path, String),
    Policy(Path, String),
    Column(Path, String),
    Sequence(Path),
    Domain(Path),
    Composite(Path),
    Enum(Path),
}

/// Every part, the largest first.
pub(crate) fn all(model: &Model) -> Vec<Part> {
    let mut parts: Vec<Part> = model.schemas.keys().cloned().map(Part::Schema).collect();
    parts.extend(model.tables.keys().cloned().map(Part::Table));
    parts.extend(model.views.keys().cloned().map(Part::View));
    parts.extend(model.functions.keys().cloned().map(Part::Function));
    parts.extend(model.sequences.keys().cloned().map(Part::Sequence));
    for (path, table) in &model.tables {
        parts.extend(of_table(path, table));
    }
    parts.extend(model.domains.keys().cloned().map(Part::Domain));
    parts.extend(model.composites.keys().cloned().map(Part::Composite));
    parts.extend(model.enums.keys().cloned().map(Part::Enum));
    parts.extend(model.extensions.iter().copied().map(Part::Extension));
    parts
}

fn of_table(path: &Path, table: &Table) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut add = |names: Vec<&String>, part: fn(Path, String) -> Part| {
        parts.extend(
            names
                .into_iter()
                .map(|name| part(path.clone(), name.clone())),
        );
    };
    add(table.triggers.keys().collect(), Part::Trigger);
    add(table.policies.keys().collect(), Part::Policy);
    add(table.constraints.keys().collect(), Part::Constraint);
    add(table.indexes.keys().collect(), Part::Index);
    add(
        table.columns.iter().map(|c| &c.name).collect(),
        Part::Column,
    );
    parts
}

/// Makes the part of `model` what it is in `other`: the same, or gone.
pub(crate) fn carry(model: &mut Model, part: &Part, other: &Model) {
    match part {
        Part::Schema(name) => entry(&mut model.schemas, name, &other.schemas),
        Part::Enum(path) => entry(&mut model.enums, path, &other.enums),
        Part::Composite(path) => entry(&mut model.composites, path, &other.composites),
        Part::Domain(path) => entry(&mut model.domains, path, &other.domains),
        Part::Sequence(path) => entry(&mut model.sequences, path, &other.sequences),
        Part::Table(path) => entry(&mut model.tables, path, &other.tables),
        Part::Function(path) => entry(&mut model.functions, path, &other.functions),
        Part::View(path) => entry(&mut model.views, path, &other.views),
        Part::Extension(name) => {
            if other.extensions.contains(name) {
                model.extensions.insert(name);
            } else {
                model.extensions.remove(name);
            }
        }
        Part::Column(path, name) => of_tables(model, path, other, |table, other| {
            column(table, name, other)
        }),
        Part::Constraint(path, name) => {
            of_tables(model, path, other, |table, other| {
                entry(&mut table.constraints, name, &other.constraints)
            });
        }
        Part::Index(path, name) => {
            of_tables(model, path, other, |table, other| {
                entry(&mut table.indexes, name, &other.indexes)
            });
        }
        Part::Trigger(path, name) => {
            of_tables(model, path, other, |table, other| {
                entry(&mut table.triggers, name, &other.triggers)
            });
        }
        Part::Policy(path, name) => {
            of_tables(model, path, other, |table, other| {
                entry(&mut table.policies, name, &other.policies)
            });
        }
    }
}

/// Takes the part out.
pub(crate) fn remove(model: &mut Model, part: &Part) {
    let path = match part {
        Part::Column(path, _) | Part::Constraint(path, _) | Part::Index(path, _) => path,
        Part::Trigger(path, _) | Part::Policy(path, _) => path,
        _ => return carry(model, part, &Model::default()),
    };
    let mut nothing = Model::default();
    nothing.tables.insert(path.clone(), Table::default());
    carry(model, part, &nothing);
}

fn entry<K: Ord + Clone, V: Clone>(to: &mut BTreeMap<K, V>, key: &K, from: &BTreeMap<K, V>) {
    match from.get(key) {
        Some(value) => to.insert(key.clone(), value.clone()),
        None => to.remove(key),
    };
}

fn of_tables(
    model: &mut Model,
    path: &Path,
    other: &Model,
    change: impl FnOnce(&mut Table, &Table),
) {
    if let (Some(table), Some(other)) = (model.tables.get_mut(path), other.tables.get(path)) {
        change(table, other);
    }
}

fn column(table: &mut Table, name: &str, other: &Table) {
    let place = table.columns.iter().position(|c| c.name == name);
    let wanted = other.columns.iter().find(|c| c.name == name).cloned();
    match (place, wanted) {
        (Some(place), Some(wanted)) => table.columns[place] = wanted,
        (Some(place), None) => {
            table.columns.remove(place);
        }
        (None, Some(wanted)) => table.columns.push(wanted),
        (None, None) => {}
    }
}
