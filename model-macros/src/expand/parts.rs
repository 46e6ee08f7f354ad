//! What is said of keys, constraints and indexes.

use proc_macro2::Span;
use quote::quote;
use syn::LitStr;

use super::functions::Functions;
use super::json::{Json, say};
use crate::input::{Column, ForeignKey, Index, Reference, TableOptions, Unique};
use crate::place;

/// The primary key.
pub(super) fn primary_key(columns: &[String], name: Option<&LitStr>, span: Span) -> Json {
    say!(primary_key(place::line(span), columns, name))
}

/// What stands on the struct.
pub(super) fn of_table(options: &TableOptions, functions: &mut Functions) -> Vec<Json> {
    let mut said: Vec<Json> = options.uniques.iter().map(unique).collect();
    said.extend(options.checks.iter().map(|check| {
        let line = place::line(check.span);
        say!(check(line, &check.expression, check.name.as_ref()))
    }));
    said.extend(options.exclusions.iter().map(|exclusion| {
        let line = place::line(exclusion.span);
        say!(exclude(
            line,
            &exclusion.definition,
            exclusion.name.as_ref()
        ))
    }));
    said.extend(options.indexes.iter().map(|index| {
        let line = place::line(index.span);
        say!(index(line, index.columns.as_slice(), of_index(index)))
    }));
    // What a relation is not comes before what a key is: both may speak of the same columns.
    said.extend(options.no_foreign_keys.iter().map(|none| {
        let line = place::line(none.span);
        let references = none.references.as_ref();
        let target = references.map(|reference| target(reference, functions));
        let target: Vec<Json> = target.into_iter().collect();
        say!(no_foreign_key(line, none.columns.as_slice(), target))
    }));
    let keys = options.foreign_keys.iter();
    said.extend(keys.map(|key| foreign_key(key, functions)));
    said
}

/// What stands on a column.
pub(super) fn of_column(column: &Column, span: Span, functions: &mut Functions) -> Vec<Json> {
    let here = place::line(span);
    let mut said = Vec::new();
    said.extend(column.unique.as_ref().map(|_| say!(unique(here))));
    said.extend(column.checks.iter().map(|expression| {
        let line = place::line(expression.span());
        say!(check(line, expression))
    }));
    said.extend(column.indexes.iter().map(|index| {
        let line = place::line(index.span);
        say!(index(line, of_index(index)))
    }));
    said.extend(column.references.as_ref().map(|reference| {
        let mut key = vec![target(reference, functions)];
        key.extend(actions(&column.on_delete, &column.on_update));
        say!(foreign_key(here, key))
    }));
    said
}

fn unique(unique: &Unique) -> Json {
    let mut said = Vec::new();
    said.extend(unique.name.as_ref().map(|name| say!(name(name))));
    said.extend(include(&unique.include));
    said.extend(deferrable(&unique.deferrable));
    let nulls = unique.nulls_not_distinct.as_ref();
    said.extend(nulls.map(|_| say!(nulls_not_distinct)));
    say!(unique(
        place::line(unique.span),
        unique.columns.as_slice(),
        said
    ))
}

fn of_index(index: &Index) -> Vec<Json> {
    let mut said = Vec::new();
    said.extend(index.name.as_ref().map(|name| say!(name(name))));
    said.extend(index.method.as_ref().map(|method| say!(using(method))));
    let condition = index.condition.as_ref();
    said.extend(condition.map(|condition| Json::variant("where", &[condition.into()])));
    said.extend(index.with.as_ref().map(|with| say!(with(with))));
    said.extend(include(&index.include));
    said.extend(index.unique.as_ref().map(|_| say!(unique)));
    let nulls = index.nulls_not_distinct.as_ref();
    said.extend(nulls.map(|_| say!(nulls_not_distinct)));
    said
}

fn foreign_key(key: &ForeignKey, functions: &mut Functions) -> Json {
    let mut said = Vec::new();
    let references = key.references.as_ref();
    said.extend(references.map(|reference| target(reference, functions)));
    said.extend(key.name.as_ref().map(|name| say!(name(name))));
    said.extend(actions(&key.on_delete, &key.on_update));
    said.extend(deferrable(&key.deferrable));
    said.extend(key.match_full.as_ref().map(|_| say!(match_full)));
    say!(foreign_key(
        place::line(key.span),
        key.columns.as_slice(),
        said
    ))
}

fn target(reference: &Reference, functions: &mut Functions) -> Json {
    match reference {
        Reference::Table {
            schema,
            table,
            columns,
            ..
        } => say!(references(schema.as_ref(), table, columns.as_slice())),
        Reference::Entity(path) => {
            let name = quote!(|| ::driftless::__sea_orm_name!(#path));
            say!(entity(functions.entity(name)))
        }
    }
}

fn actions(on_delete: &Option<LitStr>, on_update: &Option<LitStr>) -> Vec<Json> {
    let action = |text: &LitStr| match text.value().to_lowercase().as_str() {
        "cascade" => "cascade",
        "restrict" => "restrict",
        "set null" => "set_null",
        "set default" => "set_default",
        _ => "no_action",
    };
    let on_delete = on_delete.as_ref().map(|text| say!(on_delete(action(text))));
    let on_update = on_update.as_ref().map(|text| say!(on_update(action(text))));
    on_delete.into_iter().chain(on_update).collect()
}

fn deferrable(text: &Option<LitStr>) -> Option<Json> {
    let deferred = text
        .as_ref()?
        .value()
        .eq_ignore_ascii_case("initially deferred");
    let when = if deferred {
        "initially_deferred"
    } else {
        "initially_immediate"
    };
    Some(say!(deferrable(when)))
}

fn include(columns: &[LitStr]) -> Option<Json> {
    (!columns.is_empty()).then(|| say!(include(columns)))
}
