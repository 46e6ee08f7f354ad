//! Changes of one column.

use crate::expression::{Expression, Purpose};
use crate::generate::Generator;
use crate::kind::Kind;
use crate::model::{Column, ConstraintBody, DefaultValue, Model, Path};
use crate::types::{self, Type};

/// Changes one thing about one column of the table.
pub(super) fn change(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    let columns = model.tables[table].columns.clone();
    let Some(before) = generator.dice.pick(&columns) else {
        return;
    };
    let mut column = before.clone();
    match generator.dice.below(100) {
        0..30 => return retype(generator, model, (table, before)),
        30..50 => column.default = new_default(generator, model, before),
        50..65 => column.not_null = !column.not_null,
        65..75 => change_identity(generator, &mut column),
        75..83 => change_generated(generator, model, table, &mut column),
        83..88 => {
            column.comment = generator
                .comment()
                .or_else(|| Some("changed".to_owned()).filter(|_| generator.has(Kind::Comments)))
        }
        88..93 => column = generator.column(model, table, column.name),
        _ => {
            column.collation = None;
            column.storage = None;
            generator.column_settings(&mut column);
        }
    }
    put(model, table, column);
}

fn put(model: &mut Model, table: &Path, column: Column) {
    let columns = model.tables.get_mut(table).map(|table| &mut table.columns);
    for found in columns
        .into_iter()
        .flatten()
        .filter(|found| found.name == column.name)
    {
        *found = column.clone();
    }
}

/// Another type that the values convert to; columns that point at this one go along.
fn retype(generator: &mut Generator<'_>, model: &mut Model, (table, before): (&Path, &Column)) {
    let data_type = match &before.data_type {
        Type::Array(element) => {
            another(generator, model, element).map(|t| Type::Array(Box::new(t)))
        }
        other => another(generator, model, other),
    };
    let Some(data_type) = data_type else { return };
    let mut moved = vec![(table.clone(), before.name.clone())];
    for (path, other) in &model.tables {
        for constraint in other.constraints.values() {
            if let ConstraintBody::Foreign(key) = &constraint.body
                && key.target == *table
                && generator.dice.percent(85)
            {
                let pairs = key.columns.iter().zip(&key.target_columns);
                moved.extend(
                    pairs
                        .filter(|(_, target)| **target == before.name)
                        .map(|(own, _)| (path.clone(), own.clone())),
                );
            }
        }
    }
    for (path, name) in moved {
        let columns = model.tables.get_mut(&path).map(|table| &mut table.columns);
        for column in columns.into_iter().flatten().filter(|c| c.name == name) {
            column.data_type = data_type.clone();
        }
    }
}

fn another(generator: &mut Generator<'_>, model: &Model, before: &Type) -> Option<Type> {
    let mut candidates: Vec<Type> = types::plain().map(|(name, _)| Type::Plain(name)).collect();
    candidates.extend(model.enums.keys().cloned().map(Type::Enum));
    candidates.extend(model.domains.keys().cloned().map(Type::Domain));
    candidates.retain(|t| {
        t != before && before.converts(t, (model, model)) && t.converts(before, (model, model))
    });
    // Text becomes anything, which must not crowd out the near ones.
    let near = |t: &&Type| t.class(model) == before.class(model);
    let near: Vec<Type> = candidates.iter().filter(near).cloned().collect();
    if !near.is_empty() && generator.dice.percent(60) {
        return generator.dice.pick(&near).cloned();
    }
    generator.dice.pick(&candidates).cloned()
}

fn new_default(
    generator: &mut Generator<'_>,
    model: &Model,
    column: &Column,
) -> Option<DefaultValue> {
    if column.default.is_some() && generator.dice.percent(30) {
        return None;
    }
    generator.default_for(model, &column.data_type)
}

fn change_identity(generator: &mut Generator<'_>, column: &mut Column) {
    match &mut column.identity {
        Some(_) if generator.dice.percent(25) => column.identity = None,
        Some(identity) if generator.dice.percent(50) => identity.always = !identity.always,
        Some(identity) => identity.options = generator.sequence_options(),
        None => {
            column.identity = generator.identity();
            column.default = None;
        }
    }
}

fn change_generated(
    generator: &mut Generator<'_>,
    model: &Model,
    table: &Path,
    column: &mut Column,
) {
    if !generator.has(Kind::Generated) {
        return;
    }
    match &column.generated {
        Some(_) if generator.dice.percent(30) => column.generated = None,
        Some(expression) if generator.dice.percent(40) => {
            column.generated = Some(expression.renumbered(generator.dice))
        }
        _ => {
            let all = model.columns(table);
            let others: Vec<&Column> = all
                .into_iter()
                .filter(|c| c.generated.is_none() && c.name != column.name)
                .collect();
            let Some(expression) =
                Expression::random(generator.dice, model, &others, Purpose::Value)
            else {
                return;
            };
            column.data_type = expression.result();
            column.generated = Some(expression);
            column.identity = None;
            column.default = None;
            column.collation = None;
        }
    }
}
