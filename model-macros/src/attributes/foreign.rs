//! Attributes of Diesel and sqlx. They are not read yet, so what they say about the table must be said again in `#[driftless(...)]`.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Ident, Token};

use crate::input::{Column, TableOptions};
use crate::rejection::Rejections;

/// Attributes of the struct.
pub(crate) fn of_struct(
    attributes: &[Attribute],
    options: &TableOptions,
    rejections: &mut Rejections,
) {
    for (word, span) in words(attributes, "diesel") {
        if word == "table_name" && options.table.is_none() && options.skip.is_none() {
            let instead = "write `#[driftless(table = \"...\")]` too, and the types that `table!` gives on the fields";
            rejections.not_yet(span, "reading a table from Diesel's `table_name`", instead);
        }
    }
    for (word, span) in words(attributes, "sqlx") {
        if word == "rename_all" {
            let instead = "write `#[driftless(name = \"...\")]` on the fields, and `#[sqlx(rename = \"...\")]` in its place";
            rejections.not_yet(span, "sqlx's `rename_all`", instead);
        }
    }
}

/// Attributes of a field.
pub(crate) fn of_field(attributes: &[Attribute], column: &Column, rejections: &mut Rejections) {
    let said_again = |word: &str| match word {
        "column_name" | "rename" => (column.name.is_some(), "name = \"...\""),
        "sql_type" | "json" | "try_from" => (column.data_type.is_some(), "type = \"...\""),
        "skip" | "flatten" => (column.skip.is_some(), "skip"),
        _ => (true, ""),
    };
    for dialect in ["diesel", "sqlx"] {
        for (word, span) in words(attributes, dialect) {
            let (said, how) = said_again(&word);
            if !said && column.skip.is_none() {
                let instead = format!("write `#[driftless({how})]` too");
                rejections.not_yet(span, &format!("`{word}` of `{dialect}`"), &instead);
            }
        }
    }
}

/// The words at the start of the entries of `#[dialect(...)]`.
fn words(attributes: &[Attribute], dialect: &str) -> Vec<(String, Span)> {
    let mut words = Vec::new();
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident(dialect))
    {
        let read = |input: ParseStream<'_>| {
            let mut at_start = true;
            while !input.is_empty() {
                if at_start && input.peek(Ident::peek_any) {
                    let word = Ident::parse_any(input)?;
                    words.push((word.to_string(), word.span()));
                    at_start = false;
                } else {
                    at_start = input.peek(Token![,]);
                    input.parse::<proc_macro2::TokenTree>()?;
                }
            }
            Ok(())
        };
        // An attribute without parentheses says nothing, and one with bad tokens is its owner's to reject.
        attribute.parse_args_with(read).ok();
    }
    words
}
