//! Lists of columns, and what depends on how many there are.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::LitStr;

use crate::input::{Reference, Table};
use crate::rejection::Rejections;

/// Rejects lists that are empty, hold a column twice, or do not fit together.
pub(super) fn table(table: &Table, rejections: &mut Rejections) {
    empty(table, rejections);
    column_twice(table, rejections);
    references(table, rejections);
    for (index, _) in table.all_indexes() {
        if let (Some(word), None) = (&index.nulls_not_distinct, &index.unique) {
            let help = "write `unique` too";
            rejections.push(
                word.span(),
                "`nulls_not_distinct` of an index that is not unique",
                help,
            );
        }
    }
}

fn empty(table: &Table, rejections: &mut Rejections) {
    let options = &table.options;
    let indexes = options.indexes.iter();
    let uniques = options.uniques.iter();
    let lists = (indexes.map(|index| ("index", index.span, &index.columns)))
        .chain(uniques.map(|unique| ("unique", unique.span, &unique.columns)))
        .chain((options.foreign_keys.iter()).map(|key| ("foreign_key", key.span, &key.columns)))
        .chain((options.primary_key.iter()).map(|key| ("primary_key", key.span, &key.columns)))
        .chain(
            (options.no_foreign_keys.iter())
                .map(|none| ("no_foreign_key", none.span, &none.columns)),
        );
    for (word, span, columns) in lists {
        if columns.is_empty() {
            let help = format!("write `{word}(columns(\"a\", \"b\"))`");
            rejections.push(span, format!("`{word}` has no columns"), help);
        }
    }
}

fn column_twice(table: &Table, rejections: &mut Rejections) {
    let options = &table.options;
    let none: &[LitStr] = &[];
    let lists = (options
        .primary_key
        .iter()
        .map(|key| (key.columns.as_slice(), none)))
    .chain((options.uniques.iter()).map(|unique| (&*unique.columns, &*unique.include)))
    .chain((options.foreign_keys.iter()).map(|key| (&*key.columns, none)))
    .chain((options.no_foreign_keys.iter()).map(|key| (&*key.columns, none)))
    .chain(
        options
            .indexes
            .iter()
            .map(|index| (&*index.columns, &*index.include)),
    );
    for (columns, include) in lists {
        let mut seen = BTreeSet::new();
        for column in columns.iter().chain(include) {
            if !seen.insert(column.value()) {
                let message = format!("`{}` is in this list already", column.value());
                rejections.push(column.span(), message, "keep one of them");
            }
        }
    }
}

/// Foreign keys that point nowhere, or to another number of columns.
fn references(table: &Table, rejections: &mut Rejections) {
    for key in &table.options.foreign_keys {
        match &key.references {
            Some(target) => same_number(key.columns.len(), target, rejections),
            None => {
                let help = "write `references = \"table(column)\"`";
                rejections.push(key.span, "`foreign_key` points nowhere", help);
            }
        }
    }
    for target in table
        .all_columns()
        .filter_map(|column| column.references.as_ref())
    {
        same_number(1, target, rejections);
    }
}

fn same_number(columns: usize, target: &Reference, rejections: &mut Rejections) {
    let Reference::Table {
        span,
        columns: referenced,
        ..
    } = target
    else {
        return;
    };
    if columns > 0 && !referenced.is_empty() && referenced.len() != columns {
        let (here, there) = (counted(columns), counted(referenced.len()));
        let help = match columns {
            1 => {
                "write one column; a key of several stands on the struct: `foreign_key(columns(\"a\", \"b\"), references = \"table(a, b)\")`"
            }
            _ => "write as many columns on both sides",
        };
        rejections.push(*span, format!("{here} here, and {there} there"), help);
    }
    twice_in_target(referenced, *span, rejections);
}

fn twice_in_target(referenced: &[String], span: Span, rejections: &mut Rejections) {
    let distinct: BTreeSet<_> = referenced.iter().collect();
    if distinct.len() < referenced.len() {
        rejections.push(
            span,
            "`references` names a column twice",
            "keep one of them",
        );
    }
}

fn counted(columns: usize) -> String {
    match columns {
        1 => "one column".to_owned(),
        more => format!("{more} columns"),
    }
}
