//! Every rejection that takes more than one attribute to see.

mod column;
mod enumeration;
mod lists;
mod names;
mod repeated;
mod sql;
mod types;

pub(crate) use enumeration::enumeration;

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{DeriveInput, LitStr};

use crate::input::{Dialect, Field, Newtype, StandsFor, Table};
use crate::rejection::{Rejections, nearest};

/// Rejects what a derive cannot be on.
pub(crate) fn generics(input: &DeriveInput, what: &str, rejections: &mut Rejections) {
    if !input.generics.params.is_empty() {
        let help = match what {
            "table" => {
                "write one struct a table; a struct that owns no table says `#[driftless(skip)]`"
            }
            _ => "write it without parameters",
        };
        let message = format!("a generic type declares no {what}");
        rejections.push(input.generics.span(), message, help);
    }
}

/// Rejects what a newtype cannot be.
pub(crate) fn newtype(newtype: &Newtype, rejections: &mut Rejections) {
    if let StandsFor::Postgres(data_type) = &newtype.stands_for {
        types::data_type(data_type, rejections);
    }
}

/// Rejects what a table cannot be.
pub(crate) fn table(table: &Table, rejections: &mut Rejections) {
    name(table, rejections);
    primary_key(table, rejections);
    partition(table, rejections);
    parts(table, rejections);
}

/// Rejects what columns, and what stands on them, cannot be.
fn parts(table: &Table, rejections: &mut Rejections) {
    without_effect(table, rejections);
    lists::table(table, rejections);
    actions(table, rejections);
    sql::table(table, rejections);
    types::table(table, rejections);
    names::of_table(table, rejections);
    names::same_column_twice(table, rejections);
    repeated::table(table, rejections);
    for field in &table.fields {
        column::field(field, table, rejections);
    }
    for column in &table.columns {
        column::without_field(column, &table.dialect, rejections);
    }
    names::known_columns(table, rejections);
}

/// Rejects what a part of a row cannot be: it has columns and what stands on them, and is no table.
pub(crate) fn part(part: &Table, rejections: &mut Rejections) {
    let options = &part.options;
    let texts = [
        (&options.table, "table"),
        (&options.schema, "schema"),
        (&options.comment, "comment"),
        (&options.partition_by, "partition_by"),
        (&options.with, "with"),
        (&options.renamed_from, "renamed_from"),
    ];
    let texts = texts
        .into_iter()
        .filter_map(|(text, word)| Some((text.as_ref()?.span(), word)));
    let flags = [
        (&options.unlogged, "unlogged"),
        (&options.no_primary_key, "no_primary_key"),
        (&options.view, "view"),
        (&options.skip, "skip"),
    ];
    let flags = flags
        .into_iter()
        .filter_map(|(flag, word)| Some((flag.as_ref()?.span(), word)));
    let keys = options
        .primary_key
        .iter()
        .map(|key| (key.span, "primary_key"));
    let sql = options.sql.iter().map(|sql| (sql.span(), "sql"));
    for (span, word) in texts.chain(flags).chain(keys).chain(sql) {
        let help = "write it on the struct that has `#[derive(driftless::Table)]`";
        rejections.push(span, format!("`{word}` of a part of a row"), help);
    }
    parts(part, rejections);
}

fn name(table: &Table, rejections: &mut Rejections) {
    let given = [
        (&table.options.table, "table_name"),
        (&table.options.schema, "schema_name"),
    ];
    for (given, word) in given {
        let Some(given) = given else {
            continue;
        };
        match table.dialect {
            Dialect::SeaOrm { .. } => {
                let help = match &table.options.entity {
                    Some(_) => "leave it out: the `Entity` knows".to_owned(),
                    None => format!("write `#[sea_orm({word} = \"...\")]`, which both read"),
                };
                rejections.push(given.span(), "SeaORM names this table", help);
            }
            Dialect::Diesel(_) => {
                let help = "leave it out: `table!` has the name and the schema, as in `app.users (id) { ... }`";
                rejections.push(given.span(), "Diesel names this table", help);
            }
            Dialect::Plain => {}
        }
    }
    if table.dialect != Dialect::Plain {
        return;
    }
    if let Some(field) = table.fields.iter().find(|field| field.sea_orm.is_any) {
        let help = "write `#[sea_orm(table_name = \"...\")]` on the struct that `DeriveEntityModel` is on, or \
                    `#[driftless(entity = Entity)]` beside an `Entity` written by hand";
        rejections.push(
            field.ident.span(),
            "a SeaORM field in a struct without `table_name`",
            help,
        );
    } else if table.name.is_none() {
        let help = "write `#[driftless(table = \"...\")]`, `#[diesel(table_name = ...)]` for a table of Diesel's, \
                    `#[driftless(entity = Entity)]` beside a SeaORM `Entity` written by hand, or `#[driftless(skip)]` if it \
                    owns no table";
        rejections.push(
            table.ident.span(),
            "this struct does not name its table",
            help,
        );
    }
}

fn primary_key(table: &Table, rejections: &mut Rejections) {
    let mut keys: Vec<Span> = table
        .all_columns()
        .filter_map(|column| Some(column.primary_key.as_ref()?.span()))
        .collect();
    if let (Some(_), Some(first)) = (&table.options.primary_key, keys.first()) {
        let help = format!(
            "keep one: `primary_key` on the fields, or `primary_key(...)` on `{}`",
            table.ident
        );
        rejections.push(
            *first,
            "the primary key is declared on the struct already",
            help,
        );
    }
    null_in_key(table, rejections);
    key_of_sea_orm(table, rejections);
    keys.extend(table.options.primary_key.as_ref().map(|key| key.span));
    keys.extend(
        table
            .fields
            .iter()
            .filter(|field| field.sea_orm.primary_key)
            .map(|field| field.ident.span()),
    );
    match (&table.options.no_primary_key, keys.is_empty()) {
        (Some(word), false) => {
            rejections.push(
                word.span(),
                "`no_primary_key` on a table that has one",
                "keep one of them",
            );
        }
        (None, true)
            // Without a name it may not be a table at all, which is said already.
            if table.dialect == Dialect::Plain
                && table.name.is_some()
                && !has_no_columns(table)
                && table.options.partition_of.is_none() =>
        {
            let help = "write `#[driftless(primary_key)]` on a field, `primary_key(columns(..))` on the struct, or `no_primary_key`";
            rejections.push(table.ident.span(), "this table has no primary key", help);
        }
        _ => {}
    }
}

/// The key of the struct may name that of SeaORM, or give it another order, and no other columns.
fn key_of_sea_orm(table: &Table, rejections: &mut Rejections) {
    let (
        Some(key),
        Dialect::SeaOrm {
            names_at_run_time: false,
        },
    ) = (&table.options.primary_key, &table.dialect)
    else {
        return;
    };
    let fields = table
        .fields
        .iter()
        .filter(|field| field.sea_orm.primary_key);
    let theirs: BTreeSet<String> = fields.map(|field| field.column_name.clone()).collect();
    let ours = key.columns.iter().map(LitStr::value).collect();
    if theirs != ours {
        let help = "write `#[sea_orm(primary_key)]` on those fields, which both read";
        rejections.push(key.span, "SeaORM has another primary key", help);
    }
}

/// A column of `primary_key(columns(...))` that is told to take NULL.
fn null_in_key(table: &Table, rejections: &mut Rejections) {
    let Some(key) = &table.options.primary_key else {
        return;
    };
    let is_part = |name: &str| key.columns.iter().any(|column| column.value() == name);
    for field in (table.fields.iter()).filter(|field| is_part(&field.column_name)) {
        if let Some(null) = &field.column.null {
            let help = "leave `null` out";
            rejections.push(null.span(), "a primary key takes no NULL", help);
        }
    }
}

/// What an ORM describes has the columns that it says.
fn has_no_columns(table: &Table) -> bool {
    table.dialect == Dialect::Plain && table.fields.is_empty() && table.columns.is_empty()
}

fn partition(table: &Table, rejections: &mut Rejections) {
    let Some(part) = &table.options.partition_of else {
        if has_no_columns(table) {
            let help = "write a field for each column, or `partition_of(...)`";
            rejections.push(table.ident.span(), "this table has no columns", help);
        }
        return;
    };
    let own_name = table.name.as_ref().map(LitStr::value);
    if own_name.as_ref() == Some(&part.table)
        && part.schema == table.schema.as_ref().map(LitStr::value)
    {
        let help = "write the name of the table that is split";
        rejections.push(part.span, "a table is no partition of itself", help);
    }
    let help = "write a struct without fields: a partition has the columns of its parent";
    for field in &table.fields {
        rejections.push(field.ident.span(), "a partition declares no columns", help);
    }
    for column in &table.columns {
        rejections.push(column.span, "a partition declares no columns", help);
    }
}

/// Attributes of the struct that find nothing they could act on.
fn without_effect(table: &Table, rejections: &mut Rejections) {
    let options = &table.options;
    let is_filled = |field: &&Field| field.is_string() && field.column.data_type.is_none();
    if let (Some(strings), None) = (&options.strings, table.fields.iter().find(is_filled)) {
        let help = "leave `strings` out: it gives the type of each `String` that says no `type`";
        rejections.push(
            strings.span(),
            "no field here is a `String` without a type",
            help,
        );
    }
    if let Some(none) = options.no_foreign_keys.first()
        && table.dialect == Dialect::Plain
    {
        let help = "leave `no_foreign_key` out: of a table without an ORM's relations only what it declares is a foreign key";
        rejections.push(
            none.span,
            "no relation gives this table a foreign key",
            help,
        );
    }
    let has_docs = table.docs.is_some() || table.fields.iter().any(|field| field.docs.is_some());
    if let (Some(word), false) = (&options.comment_from_docs, has_docs) {
        let help = "write `///` above the struct or its fields, or `comment = \"...\"`";
        rejections.push(
            word.span(),
            "there are no docs to take a comment from",
            help,
        );
    }
}

fn actions(table: &Table, rejections: &mut Rejections) {
    let keys = table.options.foreign_keys.iter();
    let actions = keys
        .clone()
        .flat_map(|key| [&key.on_delete, &key.on_update])
        .flatten();
    let of_columns = table
        .all_columns()
        .flat_map(|column| [&column.on_delete, &column.on_update])
        .flatten();
    let words = [
        "no action",
        "restrict",
        "cascade",
        "set null",
        "set default",
    ];
    for action in actions.chain(of_columns) {
        one_of(action, &words, rejections);
    }
    let deferrables = keys.filter_map(|key| key.deferrable.as_ref());
    for deferrable in deferrables.chain(
        table
            .options
            .uniques
            .iter()
            .filter_map(|unique| unique.deferrable.as_ref()),
    ) {
        one_of(
            deferrable,
            &["initially deferred", "initially immediate"],
            rejections,
        );
    }
}

/// Rejects a string that is none of these words, in whatever case.
fn one_of(text: &LitStr, words: &[&str], rejections: &mut Rejections) {
    let value = text.value().to_lowercase();
    if !words.contains(&value.as_str()) {
        let help = match nearest(&value, words.iter().copied()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("one of \"{}\"", words.join("\", \"")),
        };
        rejections.push(
            text.span(),
            format!("\"{}\" means nothing here", text.value()),
            help,
        );
    }
}
