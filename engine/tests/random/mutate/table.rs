//! Changes of what stands on a table, and of its settings.

use crate::expression::{Expression, Purpose};
use crate::generate::Generator;
use crate::kind::Kind;
use crate::model::{Constraint, ConstraintBody, Index, Model, Path, ReplicaIdentity};

const ACTIONS: [&str; 4] = ["CASCADE", "RESTRICT", "SET NULL", "SET DEFAULT"];

/// Changes one constraint or index of the table.
pub(super) fn change_part(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    if generator.dice.percent(50) {
        change_constraint(generator, model, table);
    } else {
        change_index(generator, model, table);
    }
}

fn change_constraint(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    let names: Vec<String> = model.tables[table].constraints.keys().cloned().collect();
    let Some(name) = generator.dice.pick(&names) else {
        return;
    };
    let mut constraint = model.tables[table].constraints[name].clone();
    match generator.dice.below(5) {
        0 => constraint.deferrable = !constraint.deferrable,
        1 => {
            constraint.deferrable = true;
            constraint.initially_deferred = !constraint.initially_deferred;
        }
        2 => {
            constraint.comment = generator
                .comment()
                .or(Some("changed".to_owned()))
                .filter(|_| generator.has(Kind::Comments))
        }
        _ => change_body(generator, model, table, &mut constraint),
    }
    if let Some(table) = model.tables.get_mut(table) {
        table.constraints.insert(name.clone(), constraint);
    }
}

fn change_body(
    generator: &mut Generator<'_>,
    model: &Model,
    table: &Path,
    constraint: &mut Constraint,
) {
    let names: Vec<String> = model
        .columns(table)
        .iter()
        .map(|c| c.name.clone())
        .collect();
    match &mut constraint.body {
        ConstraintBody::Primary { columns, include } => match generator.dice.below(3) {
            0 => include.clear(),
            1 => columns.reverse(),
            _ => *columns = generator.dice.some(&names, 2),
        },
        ConstraintBody::Unique {
            columns,
            include,
            nulls_not_distinct,
        } => match generator.dice.below(4) {
            0 => *nulls_not_distinct = !*nulls_not_distinct,
            1 => *include = generator.dice.some(&names, 1),
            2 => columns.reverse(),
            _ => *columns = generator.dice.some(&names, 2),
        },
        ConstraintBody::Check { expression, .. } => {
            if generator.dice.percent(30) {
                constraint.not_valid = !constraint.not_valid;
            } else {
                let other = Expression::random(
                    generator.dice,
                    model,
                    &model.columns(table),
                    Purpose::Condition,
                );
                *expression = other
                    .filter(|_| generator.dice.percent(50))
                    .unwrap_or_else(|| expression.renumbered(generator.dice));
            }
        }
        ConstraintBody::Foreign(key) => match generator.dice.below(4) {
            0 => key.on_delete = generator.dice.pick(&ACTIONS).copied(),
            1 => key.on_update = generator.dice.pick(&ACTIONS).copied(),
            2 => key.match_full = !key.match_full,
            _ => constraint.not_valid = !constraint.not_valid,
        },
        ConstraintBody::Exclusion {
            predicate,
            elements,
            ..
        } => match predicate {
            Some(_) => *predicate = None,
            None => elements.reverse(),
        },
    }
}

fn change_index(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    let names: Vec<String> = model.tables[table].indexes.keys().cloned().collect();
    let Some(name) = generator.dice.pick(&names) else {
        return;
    };
    let mut index = model.tables[table].indexes[name].clone();
    change_one(generator, model, table, &mut index);
    if let Some(table) = model.tables.get_mut(table) {
        table.indexes.insert(name.clone(), index);
    }
}

fn change_one(generator: &mut Generator<'_>, model: &Model, table: &Path, index: &mut Index) {
    let btree = index.method == "btree";
    match generator.dice.below(7) {
        0 if btree => index.unique = !index.unique,
        1 if btree => index.keys[0].descending = !index.keys[0].descending,
        2 => index.keys.reverse(),
        3 => {
            index.predicate = Expression::random(
                generator.dice,
                model,
                &model.columns(table),
                Purpose::Condition,
            )
        }
        4 => index.options = generator.index_options(index.method),
        5 => {
            index.comment = generator
                .comment()
                .or(Some("changed".to_owned()))
                .filter(|_| generator.has(Kind::Comments))
        }
        _ => {
            if let Some(other) = generator.index(model, table) {
                *index = other;
            }
        }
    }
    index.nulls_not_distinct &= index.unique;
}

/// Changes the comment of a table or its settings.
pub(super) fn change_settings(generator: &mut Generator<'_>, model: &mut Model, table: &Path) {
    let comment = generator
        .comment()
        .or(Some("changed".to_owned()))
        .filter(|_| generator.has(Kind::Comments));
    let mut settings = generator.table_settings();
    let Some(found) = model.tables.get_mut(table) else {
        return;
    };
    if !generator.has(Kind::Settings) || generator.dice.percent(40) {
        found.comment = comment;
        return;
    }
    let indexes: Vec<String> = found
        .indexes
        .keys()
        .chain(found.constraints.keys())
        .cloned()
        .collect();
    if let Some(index) = generator.dice.pick(&indexes)
        && generator.dice.percent(30)
    {
        settings.replica_identity = Some(ReplicaIdentity::Index(index.clone()));
    }
    found.settings = settings;
}
