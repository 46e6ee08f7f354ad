//! Changes of types, sequences and what stands on tables.

use crate::dice::Dice;
use crate::expression::{Expression, Purpose};
use crate::generate::Generator;
use crate::kind::Kind;
use crate::model::{Column, DefaultValue, Enum, FunctionBody, Model, Path};
use crate::names;
use crate::types::Type;

/// Changes one type, sequence, schema or view.
pub(super) fn change(generator: &mut Generator<'_>, model: &mut Model) {
    match generator.dice.below(10) {
        0..4 => change_enum(generator.dice, model),
        4 => change_domain(generator, model),
        5 => change_composite(generator, model),
        6..8 => change_sequence(generator, model),
        8 => change_standing(generator, model),
        _ => change_comment(generator, model),
    }
}

fn any<T: Clone>(dice: &mut Dice, map: &std::collections::BTreeMap<Path, T>) -> Option<(Path, T)> {
    let entries: Vec<(&Path, &T)> = map.iter().collect();
    let (path, found) = dice.pick(&entries)?;
    Some(((*path).clone(), (*found).clone()))
}

fn change_enum(dice: &mut Dice, model: &mut Model) {
    let Some((path, mut found)) = any(dice, &model.enums) else {
        return;
    };
    match dice.below(10) {
        0..6 => {
            let new = names::labels(dice, 3);
            for label in new {
                add_label(dice, &mut found, label);
            }
        }
        6..8 if found.labels.len() > 1 => drop(dice.take(&mut found.labels)),
        8 => found.labels.reverse(),
        _ => found.labels.sort(),
    }
    let label = dice.pick(&found.labels).cloned();
    model.enums.insert(path.clone(), found);
    if dice.percent(40) {
        use_label(model, &path, label);
    }
}

fn add_label(dice: &mut Dice, found: &mut Enum, label: String) {
    if !found.labels.contains(&label) {
        let place = dice.between(0, found.labels.len());
        found.labels.insert(place, label);
    }
}

/// A default that uses the label, which may just have been added.
fn use_label(model: &mut Model, path: &Path, label: Option<String>) {
    let columns = model
        .tables
        .values_mut()
        .flat_map(|table| &mut table.columns);
    let mut typed = columns.filter(|c| c.data_type == Type::Enum(path.clone()));
    if let Some(column) = typed.next() {
        column.default = label.map(DefaultValue::Label);
    }
}

fn change_domain(generator: &mut Generator<'_>, model: &mut Model) {
    let Some((path, mut domain)) = any(generator.dice, &model.domains) else {
        return;
    };
    match generator.dice.below(4) {
        0 => domain.not_null = !domain.not_null,
        1 => domain.default = generator.default_for(model, &domain.base),
        2 => domain.checks.clear(),
        _ => {
            let value = Column::plain("VALUE", domain.base.clone());
            let check = Expression::random(generator.dice, model, &[&value], Purpose::Condition);
            domain
                .checks
                .extend(check.map(|check| ("other_check".to_owned(), check)));
        }
    }
    model.domains.insert(path, domain);
}

fn change_composite(generator: &mut Generator<'_>, model: &mut Model) {
    let Some((path, mut composite)) = any(generator.dice, &model.composites) else {
        return;
    };
    if composite.attributes.len() > 1 && generator.dice.percent(40) {
        generator.dice.take(&mut composite.attributes);
    } else {
        let taken: Vec<String> = composite
            .attributes
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        let name = names::column(generator.dice, generator.kinds, &taken);
        composite.attributes.push((name, Type::Plain("integer")));
    }
    model.composites.insert(path, composite);
}

fn change_sequence(generator: &mut Generator<'_>, model: &mut Model) {
    let Some((path, mut sequence)) = any(generator.dice, &model.sequences) else {
        return;
    };
    match generator.dice.below(4) {
        0 => sequence.owner = None,
        1 => {
            sequence.data_type = generator
                .dice
                .pick(&["integer", "bigint", "smallint"])
                .copied()
                .unwrap_or("bigint")
        }
        _ => sequence.options = generator.sequence_options(),
    }
    model.sequences.insert(path, sequence);
}

fn change_standing(generator: &mut Generator<'_>, model: &mut Model) {
    if let Some((path, mut view)) = any(generator.dice, &model.views) {
        view.columns.reverse();
        view.filter = None;
        model.views.insert(path, view);
    } else if let Some((path, mut function)) = any(generator.dice, &model.functions)
        && let FunctionBody::Trigger(word) = &mut function.body
    {
        word.push('!');
        model.functions.insert(path, function);
    }
}

fn change_comment(generator: &mut Generator<'_>, model: &mut Model) {
    if !generator.has(Kind::Comments) {
        return;
    }
    let comment = generator.comment().or(Some("changed".to_owned()));
    let enums = model.enums.values_mut().map(|found| &mut found.comment);
    let sequences = model.sequences.values_mut().map(|found| &mut found.comment);
    let domains = model.domains.values_mut().map(|found| &mut found.comment);
    let views = model.views.values_mut().map(|found| &mut found.comment);
    let mut all: Vec<_> = enums
        .chain(sequences)
        .chain(domains)
        .chain(views)
        .chain(model.schemas.values_mut())
        .collect();
    if let Some(found) = generator.dice.take(&mut all) {
        *found = comment;
    }
}
