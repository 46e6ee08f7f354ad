//! `#[driftless(...)]` on a field, and `column(...)` on the struct.

use proc_macro2::Span;

use super::grammar::{self, Argument, Value};
use super::{parts, reference};
use crate::input::Column;
use crate::rejection::Rejections;

const KNOWN: &[&str] = &[
    "type",
    "default",
    "generated",
    "identity",
    "serial",
    "collate",
    "check",
    "comment",
    "null",
    "not_null",
    "primary_key",
    "unique",
    "index",
    "references",
    "on_delete",
    "on_update",
    "name",
    "renamed_from",
    "sqlx",
    "flatten",
    "skip",
];

/// What the arguments of a field say of its column.
pub(crate) fn read(span: Span, arguments: Vec<Argument>, rejections: &mut Rejections) -> Column {
    let mut column = Column::unsaid(span);
    for argument in arguments {
        read_one(&mut column, argument, rejections);
    }
    column
}

/// `column(name = "search", type = "tsvector", ...)`: a column that has no field.
pub(crate) fn without_field(argument: Argument, rejections: &mut Rejections) -> Option<Column> {
    let span = argument.name.span();
    let example = "column(name = \"search\", type = \"tsvector\")";
    let elements = argument.elements(example, rejections)?;
    let arguments = grammar::named(elements, example, rejections);
    Some(read(span, arguments, rejections))
}

fn read_one(column: &mut Column, argument: Argument, rejections: &mut Rejections) {
    match argument.name.to_string().as_str() {
        "type" => argument.text(&mut column.data_type, rejections),
        "default" => argument.text(&mut column.default, rejections),
        "generated" => argument.text(&mut column.generated, rejections),
        "identity" => argument.text(&mut column.identity, rejections),
        "serial" => argument.flag(&mut column.serial, rejections),
        "collate" => argument.text(&mut column.collation, rejections),
        "check" => argument.further_text(&mut column.checks, rejections),
        "comment" => argument.text(&mut column.comment, rejections),
        "null" => argument.flag(&mut column.null, rejections),
        "not_null" => argument.flag(&mut column.not_null, rejections),
        "primary_key" => argument.flag(&mut column.primary_key, rejections),
        "unique" if matches!(argument.value, Value::List(_)) => {
            let help =
                "write `unique` alone, or `unique(columns(\"a\"), name = \"...\")` on the struct";
            rejections.push(
                argument.name.span(),
                "`unique` of a field has no parts",
                help,
            );
        }
        "unique" => argument.flag(&mut column.unique, rejections),
        "index" => column.indexes.extend(parts::index(argument, rejections)),
        "references" => reference::read(argument, &mut column.references, rejections),
        "on_delete" => argument.text(&mut column.on_delete, rejections),
        "on_update" => argument.text(&mut column.on_update, rejections),
        "name" => argument.text(&mut column.name, rejections),
        "renamed_from" => argument.text(&mut column.renamed_from, rejections),
        "sqlx" => argument.flag(&mut column.sqlx, rejections),
        "flatten" => argument.flag(&mut column.flatten, rejections),
        "skip" => argument.flag(&mut column.skip, rejections),
        _ => rejections.unknown(&argument.name, "on a field", KNOWN),
    }
}
