//! Model to changed model: one to eight changes of any kind, valid after each.

mod column;
mod table;
mod types;

use super::generate::Generator;
use super::model::{Model, Path};
use super::parts::{self, Part};
use super::repair::repair;

/// The model with some changes.
pub(crate) fn mutate(generator: &mut Generator<'_>, before: &Model) -> Model {
    let mut after = before.clone();
    for _ in 0..generator.dice.between(1, 8) {
        change(generator, &mut after);
        repair(&mut after);
    }
    align(before, &mut after);
    after
}

/// Gives a column of `after` the type it has in `before` where no cast leads from one to the other
/// and back: no plan could keep its values.
pub(crate) fn align(before: &Model, after: &mut Model) {
    loop {
        let seen = after.clone();
        for (path, table) in &mut after.tables {
            let known = before.columns(path);
            for column in &mut table.columns {
                let Some(old) = known.iter().find(|old| old.name == column.name) else {
                    continue;
                };
                let models = (before, &seen);
                let back = column.data_type.converts(&old.data_type, (&seen, before));
                if !back || !old.data_type.converts(&column.data_type, models) {
                    *column = (*old).clone();
                }
            }
        }
        repair(after);
        if *after == seen {
            return;
        }
    }
}

fn change(generator: &mut Generator<'_>, model: &mut Model) {
    let tables: Vec<Path> = model.tables.keys().cloned().collect();
    let table = generator.dice.pick(&tables).cloned();
    match (generator.dice.below(100), table) {
        (0..12, _) => drop_any(generator, model),
        (12..38, Some(table)) => add_to(generator, model, &table),
        (38..44, _) => add_whole(generator, model),
        (44..50, _) => generator.add_standing(model),
        (50..72, Some(table)) => column::change(generator, model, &table),
        (72..84, Some(table)) => table::change_part(generator, model, &table),
        (84..90, Some(table)) => table::change_settings(generator, model, &table),
        _ => types::change(generator, model),
    }
}

fn drop_any(generator: &mut Generator<'_>, model: &mut Model) {
    let rare = |part: &Part| matches!(part, Part::Schema(_) | Part::Extension(_));
    let mut parts = parts::all(model);
    if generator.dice.percent(80) {
        parts.retain(|part| !rare(part));
    }
    if let Some(part) = generator.dice.pick(&parts) {
        parts::remove(model, part);
    }
}

fn add_to(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    match generator.dice.below(3) {
        0 => generator.add_column(model, table),
        1 => generator.add_constraint(model, table),
        _ => generator.add_index(model, table),
    }
}

fn add_whole(generator: &mut Generator<'_>, model: &mut Model) {
    match generator.dice.below(10) {
        0 => generator.add_schema(model),
        1 => generator.add_enum(model),
        2 => generator.add_domain(model),
        3 => generator.add_composite(model),
        4..6 => generator.add_sequence(model),
        6 => {
            let partitioned: Vec<Path> = model
                .tables
                .iter()
                .filter(|(_, t)| t.partition_by.is_some())
                .map(|(p, _)| p.clone())
                .collect();
            match generator.dice.pick(&partitioned) {
                Some(parent) => drop(generator.add_partition(model, parent)),
                None => generator.add_partitioned(model),
            }
        }
        _ => {
            let table = generator.add_table(model);
            repair(model);
            generator.furnish(model, &table);
        }
    }
}
