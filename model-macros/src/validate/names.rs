//! Names: none that Postgres could have, given twice, or of no column.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::LitStr;

use crate::input::{Dialect, Reference, Table};
use crate::rejection::{Rejections, nearest};

/// The longest identifier Postgres keeps whole, in bytes.
pub(super) const LONGEST_IDENTIFIER: usize = 63;

/// What a name is of, which decides what may stand in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A table or a type: it has a schema of its own. The attributes that say schema and name.
    Qualified(&'static str, &'static str),
    /// An index or a constraint, or what a table was before: the schema is that of the table.
    Part,
    /// A column, a schema, a label: nothing else tells what a dot in it would mean.
    Other,
}

/// Rejects names of a table and its parts that are none.
pub(super) fn of_table(table: &Table, rejections: &mut Rejections) {
    for (given, kind) in given(table) {
        name(given, kind, rejections);
    }
    for field in &table.fields {
        if field.column.name.is_none() && field.sea_orm.column_name.is_none() {
            too_long(&field.column_name, field.ident.span(), rejections);
        }
    }
    let options = &table.options;
    let targets = (options.foreign_keys.iter().map(|key| &key.references))
        .chain(options.no_foreign_keys.iter().map(|none| &none.references))
        .chain(table.all_columns().map(|column| &column.references));
    for target in targets.flatten() {
        if let Reference::Table {
            span,
            schema,
            table,
            columns,
        } = target
        {
            for part in schema.iter().chain([table]).chain(columns) {
                too_long(part, *span, rejections);
            }
        }
    }
    if let Some(part) = &options.partition_of {
        for name in part.schema.iter().chain([&part.table]) {
            too_long(name, part.span, rejections);
        }
    }
    former(table, rejections);
}

fn given(table: &Table) -> Vec<(&LitStr, Kind)> {
    let options = &table.options;
    let words = match table.dialect {
        Dialect::Plain | Dialect::Diesel(_) => Kind::Qualified("schema", "table"),
        Dialect::SeaOrm { .. } => Kind::Qualified("schema_name", "table_name"),
    };
    let parts = (options.primary_key.iter().map(|key| &key.name))
        .chain(options.uniques.iter().map(|unique| &unique.name))
        .chain(options.checks.iter().map(|check| &check.name))
        .chain(options.exclusions.iter().map(|exclusion| &exclusion.name))
        .chain(options.foreign_keys.iter().map(|key| &key.name))
        .chain(table.all_indexes().map(|(index, _)| &index.name))
        .chain([&options.renamed_from]);
    let columns = (table.all_columns())
        .flat_map(|column| [&column.name, &column.renamed_from])
        .chain(table.fields.iter().map(|field| &field.sea_orm.column_name));
    (table.name.iter().map(|name| (name, words)))
        .chain(parts.flatten().map(|name| (name, Kind::Part)))
        .chain(
            columns
                .chain([&table.schema])
                .flatten()
                .map(|name| (name, Kind::Other)),
        )
        .collect()
}

/// Rejects a name that is too long, or that says more than a name.
pub(super) fn name(text: &LitStr, kind: Kind, rejections: &mut Rejections) {
    let value = text.value();
    too_long(&value, text.span(), rejections);
    if value.trim() != value {
        let help = format!("write {:?}", value.trim());
        rejections.push(text.span(), "a blank at an end of this name", help);
    }
    let unquoted = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(unquoted) = unquoted {
        let help = format!("write \"{unquoted}\": every name is quoted where it is printed");
        rejections.push(text.span(), "quotes around this name", help);
    } else if let (Some((schema, rest)), true) = (value.split_once('.'), kind != Kind::Other) {
        let (message, help) = match kind {
            Kind::Qualified(schema_word, word) => (
                "this name holds its schema",
                format!("write `{schema_word} = {schema:?}` and `{word} = {rest:?}`"),
            ),
            _ => (
                "a dot in this name",
                format!("write {rest:?}: no schema belongs here"),
            ),
        };
        rejections.push(text.span(), message, help);
    }
}

/// Rejects a name that Postgres would cut in silence.
pub(super) fn too_long(name: &str, span: Span, rejections: &mut Rejections) {
    let length = name.len();
    if length > LONGEST_IDENTIFIER {
        let message =
            format!("this name has {length} bytes, and Postgres keeps {LONGEST_IDENTIFIER}");
        rejections.push(span, message, "choose a shorter one");
    }
}

fn former(table: &Table, rejections: &mut Rejections) {
    let name = table.name.as_ref().map(LitStr::value);
    same_as_before(&table.options.renamed_from, name.as_deref(), rejections);
    for field in &table.fields {
        let name = table.column_names().map(|_| field.column_name.as_str());
        same_as_before(&field.column.renamed_from, name, rejections);
        same_as_before(&field.sea_orm.renamed_from, name, rejections);
    }
    for column in &table.columns {
        let name = column.name.as_ref().map(LitStr::value);
        same_as_before(&column.renamed_from, name.as_deref(), rejections);
    }
}

/// Rejects a rename to the name itself.
pub(super) fn same_as_before(
    renamed_from: &Option<LitStr>,
    name: Option<&str>,
    rejections: &mut Rejections,
) {
    if let (Some(before), Some(name)) = (renamed_from, name)
        && before.value() == name
    {
        let help = "write the name before the change, or leave `renamed_from` out";
        rejections.push(
            before.span(),
            format!("`{name}` is the name it has now"),
            help,
        );
    }
}

pub(super) fn same_column_twice(table: &Table, rejections: &mut Rejections) {
    // A struct of Diesel's may read a column twice; its table is that of `table!`.
    if matches!(table.dialect, Dialect::Diesel(_)) {
        return;
    }
    let of_fields = (table.fields.iter())
        .filter(|field| !field.flatten)
        .map(|field| (field.column_name.clone(), field.name_span()));
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
    .chain(
        options
            .no_foreign_keys
            .iter()
            .flat_map(|none| &none.columns),
    )
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
        let several = is_list_of(&value, &known);
        if several {
            known_column(entry, &value, &known, rejections);
        } else if is_word && !known.contains(&value) {
            known_column(entry, first, &known, rejections);
        }
    }
}

fn known_column(at: &LitStr, name: &str, known: &[String], rejections: &mut Rejections) {
    if known.iter().any(|column| column == name) {
        return;
    }
    if is_list_of(name, known) {
        let names: Vec<String> = name
            .split(',')
            .map(|one| format!("{:?}", one.trim()))
            .collect();
        let help = format!("write {}", names.join(", "));
        return rejections.push(at.span(), "several columns in one string", help);
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

/// Whether these are columns with commas between them.
fn is_list_of(text: &str, known: &[String]) -> bool {
    let is_known = |name: &str| known.iter().any(|column| column == name.trim());
    text.contains(',') && text.split(',').all(is_known)
}
