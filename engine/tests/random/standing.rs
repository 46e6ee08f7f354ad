//! What stands on tables: functions, views, triggers and policies whose ground is gone go too.

use super::model::{FunctionBody, Model, Path};

/// Takes out what reads something that is not there.
pub(crate) fn repair(model: &mut Model) {
    functions(model);
    views(model);
    let seen = model.clone();
    for (name, table) in &mut model.tables {
        let columns = seen.columns(name);
        let exists = |name: &String| columns.iter().any(|c| c.name == *name);
        let partition = table.partition_of.is_some();
        table.triggers.retain(|_, trigger| {
            trigger.columns.retain(exists);
            // A BEFORE trigger can't read a generated column of NEW.
            let plain: Vec<_> = columns
                .iter()
                .copied()
                .filter(|c| c.generated.is_none())
                .collect();
            let holds = trigger
                .condition
                .as_ref()
                .is_none_or(|c| c.holds(&seen, &plain));
            !partition && holds && seen.functions.contains_key(&trigger.function)
        });
        table
            .policies
            .retain(|_, policy| !partition && policy.condition.holds(&seen, &columns));
    }
}

fn functions(model: &mut Model) {
    let seen = model.clone();
    model.functions.retain(|_, function| match &function.body {
        FunctionBody::Trigger(_) => true,
        FunctionBody::OfRow(table, column) | FunctionBody::Atomic(table, column) => {
            seen.columns(table).iter().any(|c| c.name == *column)
        }
    });
}

fn views(model: &mut Model) {
    loop {
        let seen = model.clone();
        model.views.retain(|_, view| {
            let there = columns_of(&seen, &view.from);
            view.columns.retain(|name| there.contains(name));
            let holds = view
                .filter
                .as_ref()
                .is_none_or(|f| f.holds(&seen, &seen.columns(&view.from)));
            if !holds {
                view.filter = None;
            }
            !view.columns.is_empty()
        });
        if *model == seen {
            return;
        }
    }
}

/// The columns of a table or a view.
pub(crate) fn columns_of(model: &Model, relation: &Path) -> Vec<String> {
    match model.views.get(relation) {
        Some(view) => view.columns.clone(),
        None => model
            .columns(relation)
            .iter()
            .map(|c| c.name.clone())
            .collect(),
    }
}
