//! Makes a failing pair small: takes out of it whatever it fails without.

use super::model::{Column, ConstraintBody, Model, SequenceOptions};
use super::pair::ModelPair;
use super::parts;

/// What to try, one after the other.
type Step = Box<dyn Fn(&mut ModelPair) + Send + Sync>;

/// Steps that make the pair smaller, the boldest first; each is tried on what the ones before it left.
pub(crate) fn steps(pair: &ModelPair) -> Vec<Step> {
    let mut parts = parts::all(&pair.before);
    parts.extend(
        parts::all(&pair.after)
            .into_iter()
            .filter(|p| !parts.contains(p))
            .collect::<Vec<_>>(),
    );
    let mut steps: Vec<Step> = Vec::new();
    for part in &parts {
        let part = part.clone();
        steps.push(Box::new(move |pair| {
            parts::remove(&mut pair.before, &part);
            parts::remove(&mut pair.after, &part);
        }));
    }
    for part in &parts {
        let part = part.clone();
        steps.push(Box::new(move |pair| {
            parts::carry(&mut pair.after, &part, &pair.before)
        }));
    }
    steps.extend(parts.into_iter().map(|part| -> Step {
        Box::new(move |pair| parts::carry(&mut pair.before, &part, &pair.after))
    }));
    steps.push(Box::new(|pair| each(pair, without_comments)));
    let plainer: [fn(&mut Column); 7] = [
        |column| column.default = None,
        |column| column.not_null = false,
        |column| column.identity = None,
        |column| column.generated = None,
        |column| column.collation = None,
        |column| (column.storage, column.compression) = (None, None),
        |column| column.statistics = None,
    ];
    for change in plainer {
        steps.push(Box::new(move |pair| {
            each(pair, |model| columns(model, change))
        }));
    }
    steps.push(Box::new(|pair| each(pair, plainer_constraints)));
    steps.push(Box::new(|pair| each(pair, plainer_indexes)));
    steps.push(Box::new(|pair| each(pair, plainer_sequences)));
    steps
}

fn each(pair: &mut ModelPair, change: impl Fn(&mut Model)) {
    change(&mut pair.before);
    change(&mut pair.after);
}

fn columns(model: &mut Model, change: impl Fn(&mut Column)) {
    for table in model.tables.values_mut() {
        table.columns.iter_mut().for_each(&change);
    }
}

fn plainer_constraints(model: &mut Model) {
    let constraints = model
        .tables
        .values_mut()
        .flat_map(|table| table.constraints.values_mut());
    for constraint in constraints {
        constraint.deferrable = false;
        constraint.initially_deferred = false;
        if let ConstraintBody::Foreign(key) = &mut constraint.body {
            (key.on_delete, key.on_update, key.match_full) = (None, None, false);
        }
    }
}

fn plainer_indexes(model: &mut Model) {
    let indexes = model
        .tables
        .values_mut()
        .flat_map(|table| table.indexes.values_mut());
    for index in indexes {
        index.predicate = None;
        index.include.clear();
        index.options.clear();
        index.keys.truncate(1);
    }
}

fn plainer_sequences(model: &mut Model) {
    for sequence in model.sequences.values_mut() {
        sequence.options = SequenceOptions::default();
        sequence.data_type = "bigint";
    }
}

fn without_comments(model: &mut Model) {
    model
        .schemas
        .values_mut()
        .for_each(|comment| *comment = None);
    model
        .enums
        .values_mut()
        .for_each(|found| found.comment = None);
    model
        .composites
        .values_mut()
        .for_each(|found| found.comment = None);
    model
        .domains
        .values_mut()
        .for_each(|found| found.comment = None);
    model
        .sequences
        .values_mut()
        .for_each(|found| found.comment = None);
    model
        .functions
        .values_mut()
        .for_each(|found| found.comment = None);
    model
        .views
        .values_mut()
        .for_each(|found| found.comment = None);
    for table in model.tables.values_mut() {
        table.comment = None;
        table
            .columns
            .iter_mut()
            .for_each(|found| found.comment = None);
        table
            .constraints
            .values_mut()
            .for_each(|found| found.comment = None);
        table
            .indexes
            .values_mut()
            .for_each(|found| found.comment = None);
        table
            .triggers
            .values_mut()
            .for_each(|found| found.comment = None);
        table
            .policies
            .values_mut()
            .for_each(|found| found.comment = None);
    }
}
