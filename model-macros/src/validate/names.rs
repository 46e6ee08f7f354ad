//! Names: too long, given twice, or of no column.

use std::collections::BTreeSet;

use syn::LitStr;

use crate::input::Table;
use crate::rejection::{Rejections, nearest};

/// The longest identifier Postgres keeps whole, in bytes.
pub(super) const LONGEST_IDENTIFIER: usize = 63;

/// Names that Postgres would cut in silence.
pub(super) fn too_long_names(table: &Table, rejections: &mut Rejections) {
    let options = &table.options;
    let of_struct = [&table.name, &table.schema].into_iter().flatten();
    let parts = (options.indexes.iter().map(|index| &index.name))
        .chain(options.uniques.iter().map(|unique| &unique.name))
        .chain(options.checks.iter().map(|check| &check.name))
        .chain(options.exclusions.iter().map(|exclusion| &exclusion.name))
        .chain(options.foreign_keys.iter().map(|key| &key.name))
        .chain(options.primary_key.iter().map(|key| &key.name))
        .chain(
            table
                .all_columns()
                .flat_map(|column| column.indexes.iter().map(|index| &index.name)),
        )
        .chain(table.all_columns().map(|column| &column.name))
        .chain(table.fields.iter().map(|field| &field.sea_orm.column_name));
    for name in of_struct.chain(parts.flatten()) {
        too_long(name, rejections);
    }
}

pub(super) fn too_long(name: &LitStr, rejections: &mut Rejections) {
    let length = name.value().len();
    if length > LONGEST_IDENTIFIER {
        let message =
            format!("this name has {length} bytes, and Postgres keeps {LONGEST_IDENTIFIER}");
        rejections.push(name.span(), message, "choose a shorter one");
    }
}

pub(super) fn same_column_twice(table: &Table, rejections: &mut Rejections) {
    let of_fields = table.fields.iter().map(|field| {
        let span = field
            .column
            .name
            .as_ref()
            .map_or(field.ident.span(), LitStr::span);
        (field.column_name.clone(), span)
    });
    let without_field = table
        .columns
        .iter()
        .filter_map(|column| column.name.as_ref().map(|name| (name.value(), name.span())));
    let mut seen = BTreeSet::new();
    for (name, span) in of_fields.chain(without_field) {
        if !seen.insert(name.clone()) {
            let help = "give one of them another `name`";
            rejections.push(span, format!("column `{name}` is declared twice"), help);
        }
    }
}

/// Columns that no field is. An entry of an index may be an expression, which Postgres alone can judge.
pub(super) fn known_columns(table: &Table, rejections: &mut Rejections) {
    let Some(known) = table.column_names() else {
        return;
    };
    let options = &table.options;
    let plain = (options
        .uniques
        .iter()
        .flat_map(|unique| unique.columns.iter().chain(&unique.include)))
    .chain(options.primary_key.iter().flat_map(|key| &key.columns))
    .chain(options.foreign_keys.iter().flat_map(|key| &key.columns))
    .chain(options.indexes.iter().flat_map(|index| &index.include))
    .chain(
        table
            .all_columns()
            .flat_map(|column| column.indexes.iter().flat_map(|index| &index.include)),
    );
    for name in plain {
        known_column(name, &name.value(), &known, rejections);
    }
    for entry in options.indexes.iter().flat_map(|index| &index.columns) {
        let value = entry.value();
        let first = value.split_whitespace().next().unwrap_or_default();
        let is_word = first
            .chars()
            .all(|letter| letter == '_' || letter.is_alphanumeric());
        if is_word && !known.contains(&value) {
            known_column(entry, first, &known, rejections);
        }
    }
}

fn known_column(at: &LitStr, name: &str, known: &[String], rejections: &mut Rejections) {
    if known.iter().any(|column| column == name) {
        return;
    }
    let help = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("columns: {}", known.join(", ")),
    };
    rejections.push(
        at.span(),
        format!("this table has no column `{name}`"),
        help,
    );
}
