//! What a column cannot be.

use proc_macro2::Span;
use syn::{Ident, LitStr};

use super::one_of;
use crate::attributes::sea_orm;
use crate::input::{Column, Dialect, Field, Table};
use crate::rejection::Rejections;

/// Rejects what the column of a field cannot be.
pub(super) fn field(field: &Field, table: &Table, rejections: &mut Rejections) {
    let column = &field.column;
    match table.dialect {
        Dialect::SeaOrm { .. } => {
            decided_by_sea_orm(column, table.options.entity.is_some(), rejections);
            variant(field, rejections);
            renamed_twice(field, rejections);
        }
        Dialect::Diesel(_) => decided_by_diesel(column, rejections),
        Dialect::Plain => {}
    }
    any(column, rejections);
    for index in &column.indexes {
        if let Some(first) = index.columns.first() {
            let help = "write the `index` on the struct, or leave `columns` out";
            rejections.push(
                first.span(),
                "an index on a field has that one column",
                help,
            );
        }
    }
}

/// Rejects what `column(...)` cannot be.
pub(super) fn without_field(column: &Column, dialect: &Dialect, rejections: &mut Rejections) {
    let is_described = matches!(dialect, Dialect::Diesel(_));
    for (given, word) in [(&column.name, "name"), (&column.data_type, "type")] {
        if given.is_none() && !(is_described && word == "type") {
            let help = "write `column(name = \"search\", type = \"tsvector\")`";
            rejections.push(column.span, format!("`column` without a `{word}`"), help);
        }
    }
    if let Some(skip) = &column.skip {
        rejections.push(
            skip.span(),
            "`skip` of a column that no field is",
            "leave `column(...)` out",
        );
    }
    any(column, rejections);
}

/// SeaORM reads the struct too: where both decide, its attribute is the one that both see.
fn decided_by_sea_orm(column: &Column, by_hand: bool, rejections: &mut Rejections) {
    let words: [(Option<Span>, &str); 3] = [
        (
            column.name.as_ref().map(LitStr::span),
            "column_name = \"...\"",
        ),
        (column.primary_key.as_ref().map(Ident::span), "primary_key"),
        (column.skip.as_ref().map(Ident::span), "ignore"),
    ];
    for (span, instead) in words {
        if let Some(span) = span {
            let help = if by_hand {
                "leave it out: the `Entity` knows".to_owned()
            } else {
                format!("write `#[sea_orm({instead})]`, which both read")
            };
            rejections.push(span, "SeaORM must know this too", help);
        }
    }
    not_flat(column, rejections);
}

/// Diesel reads the struct too, and `table!` has the key.
fn decided_by_diesel(column: &Column, rejections: &mut Rejections) {
    let words: [(Option<Span>, &str); 3] = [
        (
            column.name.as_ref().map(LitStr::span),
            "`#[diesel(column_name = ...)]`, which both read",
        ),
        (
            column.primary_key.as_ref().map(Ident::span),
            "the key in `table!`, as in `users (id) { ... }`",
        ),
        (
            column.sqlx.as_ref().map(Ident::span),
            "nothing: `table!` has the type",
        ),
    ];
    for (span, instead) in words {
        if let Some(span) = span {
            let help = format!("write {instead}");
            rejections.push(span, "Diesel must know this too", help);
        }
    }
    not_flat(column, rejections);
}

fn not_flat(column: &Column, rejections: &mut Rejections) {
    if let Some(word) = &column.flatten {
        let help = "leave it out: the ORM lists the columns of its tables itself";
        rejections.push(
            word.span(),
            "`flatten` in a struct that an ORM describes",
            help,
        );
    }
}

/// `Column` must have a variant for this field.
fn variant(field: &Field, rejections: &mut Rejections) {
    if sea_orm::column_variant(&field.ident, &field.sea_orm).is_some() {
        return;
    }
    match &field.sea_orm.enum_name {
        Some(name) => {
            let message = format!("`Column` can have no variant `{}`", name.value());
            let help = "write a Rust identifier, as in `enum_name = \"FullName\"`";
            rejections.push(name.span(), message, help);
        }
        None => {
            let message = format!("SeaORM makes no variant of `Column` of `{}`", field.ident);
            let help = "name the field with a letter, and its column with `#[sea_orm(column_name = \"...\")]`";
            rejections.push(field.ident.span(), message, help);
        }
    }
}

/// Both attributes may say it, if they agree.
fn renamed_twice(field: &Field, rejections: &mut Rejections) {
    if let (Some(theirs), Some(ours)) = (&field.sea_orm.renamed_from, &field.column.renamed_from) {
        let message = format!("SeaORM is told `{}` already", theirs.value());
        rejections.push(ours.span(), message, "keep one of them");
    }
}

fn any(column: &Column, rejections: &mut Rejections) {
    values(column, rejections);
    if let (Some(_), Some(not_null)) = (&column.null, &column.not_null) {
        rejections.push(
            not_null.span(),
            "`not_null` and `null` on one column",
            "keep one of them",
        );
    }
    if let (Some(_), Some(null)) = (&column.primary_key, &column.null) {
        rejections.push(
            null.span(),
            "a primary key takes no NULL",
            "leave `null` out",
        );
    } else if let (true, Some(null)) = (
        column.identity.is_some() || column.serial.is_some(),
        &column.null,
    ) {
        rejections.push(
            null.span(),
            "a column that Postgres numbers takes no NULL",
            "leave `null` out",
        );
    }
    let actions = [&column.on_delete, &column.on_update];
    for action in actions.into_iter().flatten() {
        if column.references.is_none() {
            let help = "write `references = \"table(column)\"` too";
            rejections.push(
                action.span(),
                "an action of a foreign key that is not there",
                help,
            );
        }
        let refuses_null = column.not_null.is_some() || column.primary_key.is_some();
        if refuses_null && action.value().eq_ignore_ascii_case("set null") {
            let help = "write another action, or let the column take NULL";
            rejections.push(action.span(), "this column takes no NULL", help);
        }
    }
    if let Some(identity) = &column.identity {
        one_of(identity, &["always", "by default"], rejections);
    }
}

/// Postgres fills a column in one way only.
fn values(column: &Column, rejections: &mut Rejections) {
    let ways: [(Option<Span>, &str); 4] = [
        (column.default.as_ref().map(LitStr::span), "default"),
        (column.generated.as_ref().map(LitStr::span), "generated"),
        (column.identity.as_ref().map(LitStr::span), "identity"),
        (column.serial.as_ref().map(Ident::span), "serial"),
    ];
    let mut given = ways
        .iter()
        .filter_map(|(span, word)| span.map(|span| (span, word)));
    if let Some((_, first)) = given.next() {
        for (span, second) in given {
            let message = format!("`{second}` and `{first}` both fill this column");
            rejections.push(span, message, "keep one of them");
        }
    }
}
