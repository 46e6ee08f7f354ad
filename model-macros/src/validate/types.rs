//! Types given as text, as far as they are evidently none, or none of that kind.

use proc_macro2::Span;
use syn::{Ident, LitStr};

use crate::input::{Column, Table};
use crate::rejection::Rejections;
use crate::rust_type;

/// What can be numbered (manual, section 5.3).
const INTEGERS: [&str; 7] = [
    "smallint", "integer", "bigint", "int", "int2", "int4", "int8",
];
const SERIALS: [&str; 6] = [
    "smallserial",
    "serial",
    "bigserial",
    "serial2",
    "serial4",
    "serial8",
];

/// Rust types, with what stands for them in Postgres, that evidently are no integers.
const NO_INTEGERS: [&str; 6] = ["String", "bool", "f32", "f64", "Uuid", "Decimal"];

/// Types as other tools spell them, and Postgres's spelling.
const ELSEWHERE: [(&str, &str); 18] = [
    ("String", "text"),
    ("&str", "text"),
    ("i8", "smallint"),
    ("i16", "smallint"),
    ("i32", "integer"),
    ("i64", "bigint"),
    ("u8", "smallint"),
    ("u16", "integer"),
    ("u32", "bigint"),
    ("u64", "numeric(20)"),
    ("f32", "real"),
    ("f64", "double precision"),
    ("Vec<u8>", "bytea"),
    ("BigInteger", "bigint"),
    ("Double", "double precision"),
    ("JsonBinary", "jsonb"),
    ("TimestampWithTimeZone", "timestamptz"),
    ("DateTime", "timestamp"),
];

/// Words that no type has, and the attribute that says the same.
const CONSTRAINTS: [(&str, &str); 9] = [
    ("not", "not_null"),
    ("null", "null"),
    ("default", "default = \"...\""),
    ("primary", "primary_key"),
    ("unique", "unique"),
    ("references", "references = \"table(column)\""),
    ("check", "check = \"...\""),
    ("collate", "collate = \"C\""),
    (
        "generated",
        "generated = \"...\"` or `identity = \"always\"",
    ),
];

/// Rejects types that are none.
pub(super) fn table(table: &Table, rejections: &mut Rejections) {
    let given = table
        .all_columns()
        .filter_map(|column| column.data_type.as_ref());
    for text in given.chain(&table.options.strings) {
        data_type(text, rejections);
    }
    for field in &table.fields {
        let is_no_integer = rust_type::is_any(&field.rust_type, &NO_INTEGERS);
        numbered(
            &field.column,
            table.type_given(field),
            is_no_integer,
            rejections,
        );
    }
    for column in &table.columns {
        numbered(column, column.data_type.as_ref(), false, rejections);
    }
}

/// Rejects a text that is no type.
pub(super) fn data_type(text: &LitStr, rejections: &mut Rejections) {
    let value = text.value();
    let generic = value.contains('<') && value.ends_with('>');
    let elsewhere = ELSEWHERE.iter().find(|(theirs, _)| *theirs == value.trim());
    if let Some((_, ours)) = elsewhere {
        let help = format!("write \"{ours}\"");
        rejections.push(text.span(), format!("Postgres has no type `{value}`"), help);
    } else if generic || value.contains("StringLen::") {
        let help = "write it as in SQL: \"varchar(255)\", \"integer[]\"";
        rejections.push(text.span(), "this is Rust, and no type of Postgres", help);
    }
    if value.contains('"') {
        return;
    }
    let words = value.split(|letter: char| letter != '_' && !letter.is_alphanumeric());
    let constraint = words.filter_map(|word| {
        CONSTRAINTS
            .iter()
            .find(|(keyword, _)| word.eq_ignore_ascii_case(keyword))
    });
    if let Some((keyword, attribute)) = constraint.into_iter().next() {
        let message = format!("{} is no part of a type", keyword.to_uppercase());
        rejections.push(
            text.span(),
            message,
            format!("write `{attribute}` beside the type"),
        );
    }
}

/// Postgres numbers integers alone.
fn numbered(
    column: &Column,
    data_type: Option<&LitStr>,
    is_no_integer: bool,
    rejections: &mut Rejections,
) {
    let identity = column.identity.as_ref().map(LitStr::span);
    let serial = column.serial.as_ref().map(Ident::span);
    let Some(span) = identity.or(serial) else {
        return;
    };
    let is_integer = |text: &LitStr| {
        let value = text.value().trim().to_lowercase();
        let is_serial = identity.is_none() && SERIALS.contains(&value.as_str());
        INTEGERS.contains(&value.as_str()) || is_serial
    };
    match data_type {
        Some(text) if !is_integer(text) => reject_numbering(text.span(), rejections),
        None if is_no_integer => reject_numbering(span, rejections),
        _ => {}
    }
}

fn reject_numbering(span: Span, rejections: &mut Rejections) {
    let help = "write `type = \"bigint\"`, `\"integer\"` or `\"smallint\"`, or let something else fill the column";
    rejections.push(span, "Postgres numbers integers alone", help);
}
