//! `#[driftless(...)]` on a struct, and the whole struct with it.

use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, Ident};

use super::argument::twice;
use super::grammar::{self, Argument};
use super::{column, diesel, docs, parts, sea_orm, sqlx};
use crate::input::{Column, Dialect, Field, Table, TableOptions};
use crate::rejection::Rejections;
use crate::words;

const KNOWN: &[&str] = &[
    "entity",
    "table",
    "schema",
    "comment",
    "comment_from_docs",
    "primary_key",
    "index",
    "unique",
    "check",
    "exclude",
    "foreign_key",
    "no_foreign_key",
    "partition_by",
    "partition_of",
    "unlogged",
    "with",
    "column",
    "no_primary_key",
    "strings",
    "renamed_from",
    "sql",
    "sqlx",
    "view",
    "skip",
];

/// Reads a struct. None if it declares no table of its own, or if it cannot.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Table> {
    let sea_orm = sea_orm::of_struct(&input.attrs);
    if sea_orm::is_twin(&sea_orm, &input.ident) {
        reject_on_relations(input, rejections);
        return None;
    }
    let arguments = grammar::arguments(&input.attrs, "table = \"...\"", rejections);
    if arguments.iter().any(|argument| argument.name == "skip") {
        let mut skip = None;
        for argument in reject_beside_skip(arguments, "a struct that owns no table", rejections) {
            argument.flag(&mut skip, rejections);
        }
        reject_on_fields_of_skipped(input, rejections);
        return None;
    }
    let mut columns = Vec::new();
    let options = read_options(arguments, &mut columns, rejections);
    let diesel = diesel::table(&input.attrs, rejections);
    let dialect = match (&options.entity, &sea_orm.table_name, diesel) {
        (None, None, None) => Dialect::Plain,
        (None, None, Some(table)) => Dialect::Diesel(table),
        (by_hand, _, _) => Dialect::SeaOrm {
            names_at_run_time: by_hand.is_some() || sea_orm.renames_all,
        },
    };
    sea_orm::reject_entity(&sea_orm, options.entity.as_ref(), rejections);
    let fields = read_fields(input, &dialect, rejections)?;
    Some(Table {
        ident: input.ident.clone(),
        dialect,
        name: sea_orm.table_name.or_else(|| options.table.clone()),
        schema: sea_orm.schema_name.or_else(|| options.schema.clone()),
        docs: docs(&input.attrs),
        options,
        fields,
        columns,
    })
}

/// Reads a struct whose fields are part of a row.
pub(crate) fn read_part(input: &DeriveInput, rejections: &mut Rejections) -> Option<Table> {
    let mut columns = Vec::new();
    let arguments = grammar::arguments(&input.attrs, "check(\"...\")", rejections);
    let options = read_options(arguments, &mut columns, rejections);
    let fields = read_fields(input, &Dialect::Plain, rejections)?;
    Some(Table {
        ident: input.ident.clone(),
        dialect: Dialect::Plain,
        name: None,
        schema: None,
        docs: None,
        options,
        fields,
        columns,
    })
}

/// What the arguments of a struct say of its table, and of columns that have no field.
pub(crate) fn read_options(
    arguments: impl IntoIterator<Item = Argument>,
    columns: &mut Vec<Column>,
    rejections: &mut Rejections,
) -> TableOptions {
    let mut options = TableOptions::default();
    for argument in arguments {
        if argument.name == "column" {
            columns.extend(column::without_field(argument, rejections));
        } else {
            read_option(&mut options, argument, rejections);
        }
    }
    options
}

fn read_option(options: &mut TableOptions, argument: Argument, rejections: &mut Rejections) {
    match argument.name.to_string().as_str() {
        "entity" => argument.path(&mut options.entity, rejections),
        "table" => argument.text(&mut options.table, rejections),
        "schema" => argument.text(&mut options.schema, rejections),
        "comment" => argument.text(&mut options.comment, rejections),
        "comment_from_docs" => argument.flag(&mut options.comment_from_docs, rejections),
        "primary_key" if options.primary_key.is_some() => twice(&argument.name, rejections),
        "partition_of" if options.partition_of.is_some() => twice(&argument.name, rejections),
        "primary_key" => options.primary_key = parts::primary_key(argument, rejections),
        "index" => options.indexes.extend(parts::index(argument, rejections)),
        "unique" => options.uniques.extend(parts::unique(argument, rejections)),
        "check" => options.checks.extend(parts::check(argument, rejections)),
        "exclude" => options
            .exclusions
            .extend(parts::exclusion(argument, rejections)),
        "foreign_key" => options
            .foreign_keys
            .extend(parts::foreign_key(argument, rejections)),
        "no_foreign_key" => options
            .no_foreign_keys
            .extend(parts::no_foreign_key(argument, rejections)),
        "partition_by" => argument.text(&mut options.partition_by, rejections),
        "partition_of" => options.partition_of = parts::partition_of(argument, rejections),
        "unlogged" => argument.flag(&mut options.unlogged, rejections),
        "with" => argument.text(&mut options.with, rejections),
        "no_primary_key" => argument.flag(&mut options.no_primary_key, rejections),
        "strings" => argument.text(&mut options.strings, rejections),
        "renamed_from" => argument.text(&mut options.renamed_from, rejections),
        "sql" => argument.further_text(&mut options.sql, rejections),
        "view" => argument.flag(&mut options.view, rejections),
        "skip" => argument.flag(&mut options.skip, rejections),
        "sqlx" => argument.flag(&mut options.sqlx, rejections),
        _ => rejections.unknown(&argument.name, "on a struct", KNOWN),
    }
}

fn read_fields(
    input: &DeriveInput,
    dialect: &Dialect,
    rejections: &mut Rejections,
) -> Option<Vec<Field>> {
    let fields = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => &fields.named,
            Fields::Unit => return Some(Vec::new()),
            Fields::Unnamed(_) => {
                let help = "name the fields: each is a column";
                rejections.push(input.ident.span(), "a tuple struct declares no table", help);
                return None;
            }
        },
        Data::Enum(_) => {
            let help = "a Postgres enum comes from `#[derive(driftless::PgEnum)]`";
            rejections.push(input.ident.span(), "an enum declares no table", help);
            return None;
        }
        Data::Union(_) => {
            rejections.push(
                input.ident.span(),
                "a union declares no table",
                "write a struct",
            );
            return None;
        }
    };
    let rename_all = sqlx::of_container(&input.attrs).rename_all;
    let rule = rename_all.map(|rule| rule.value());
    Some(
        fields
            .iter()
            .filter_map(|field| read_field(field, dialect, rule.as_deref(), rejections))
            .collect(),
    )
}

fn read_field(
    field: &syn::Field,
    dialect: &Dialect,
    rule: Option<&str>,
    rejections: &mut Rejections,
) -> Option<Field> {
    let ident = field.ident.clone()?;
    let mut arguments = arguments_of_field(field, rejections);
    let sea_orm = sea_orm::of_field(&field.attrs);
    let sqlx = sqlx::of_field(&field.attrs);
    let diesel = diesel::of_field(&field.attrs);
    let is_column = match dialect {
        Dialect::Plain => !sqlx.skip,
        Dialect::SeaOrm { .. } => !sea_orm.ignore && !sea_orm::is_relation(&field.ty),
        Dialect::Diesel(_) => !diesel.embed,
    };
    if !is_column {
        for argument in arguments.iter().filter(|argument| argument.name != "skip") {
            reject_no_column(argument, rejections);
        }
        return None;
    }
    if arguments.iter().any(|argument| argument.name == "skip") {
        arguments = reject_beside_skip(arguments, "a field that is skipped", rejections);
    }
    let is_annotated = !arguments.is_empty();
    let flatten = sqlx.flatten || arguments.iter().any(|argument| argument.name == "flatten");
    if flatten && *dialect == Dialect::Plain {
        for argument in arguments
            .iter()
            .filter(|argument| argument.name != "flatten")
        {
            let message = format!("`{}` on a field that is several columns", argument.name);
            let help =
                "write it on the fields of its struct, which has `#[derive(driftless::Columns)]`";
            rejections.push(argument.name.span(), message, help);
        }
    }
    let column = column::read(ident.span(), arguments, rejections);
    if column.skip.is_some() && !matches!(dialect, Dialect::SeaOrm { .. }) {
        return None;
    }
    let diesel_name = diesel.column_name.unwrap_or_else(|| ident.clone());
    let column_name = match dialect {
        Dialect::Plain => plain_name(&ident, &column, &sqlx, rule),
        Dialect::SeaOrm { .. } => sea_orm::column_name(&ident, &sea_orm),
        Dialect::Diesel(_) => diesel_name.unraw().to_string(),
    };
    Some(Field {
        rust_type: field.ty.clone(),
        column_name,
        docs: docs(&field.attrs),
        is_annotated,
        flatten,
        column,
        sea_orm,
        sqlx,
        diesel_name,
        ident,
    })
}

/// The column of a field that no ORM names.
fn plain_name(
    ident: &Ident,
    column: &Column,
    sqlx: &sqlx::SqlxField,
    rule: Option<&str>,
) -> String {
    let word = ident.unraw().to_string();
    match (column.name.as_ref().or(sqlx.rename.as_ref()), rule) {
        (Some(name), _) => name.value(),
        (None, Some(rule)) => words::renamed(&word, Some(rule)),
        (None, None) => word,
    }
}

/// The twin shows the relation fields, which `Model` has lost already.
fn reject_on_relations(input: &DeriveInput, rejections: &mut Rejections) {
    let Data::Struct(data) = &input.data else {
        return;
    };
    for field in data
        .fields
        .iter()
        .filter(|field| sea_orm::is_relation(&field.ty))
    {
        for argument in arguments_of_field(field, rejections) {
            reject_no_column(&argument, rejections);
        }
    }
}

fn arguments_of_field(field: &syn::Field, rejections: &mut Rejections) -> Vec<Argument> {
    grammar::arguments(&field.attrs, "type = \"...\"", rejections)
}

/// Rejects what stands beside `skip`, and gives `skip` back.
fn reject_beside_skip(
    arguments: Vec<Argument>,
    what: &str,
    rejections: &mut Rejections,
) -> Vec<Argument> {
    let (skip, others): (Vec<_>, Vec<_>) = arguments
        .into_iter()
        .partition(|argument| argument.name == "skip");
    for other in others {
        let message = format!("`{}` of {what}", other.name);
        let help = format!("leave `{}` out, or `skip`", other.name);
        rejections.push(other.name.span(), message, help);
    }
    skip
}

fn reject_on_fields_of_skipped(input: &DeriveInput, rejections: &mut Rejections) {
    let Data::Struct(data) = &input.data else {
        return;
    };
    for field in &data.fields {
        for argument in arguments_of_field(field, rejections) {
            let message = format!("`{}` in a struct that owns no table", argument.name);
            let help = "leave it out, or leave `skip` out of the struct";
            rejections.push(argument.name.span(), message, help);
        }
    }
}

fn reject_no_column(argument: &Argument, rejections: &mut Rejections) {
    let message = format!("`{}` on a field that is no column", argument.name);
    let help = "write it on the column; a relation's key is changed by `references` on its column, or by \
                `foreign_key(...)` on the struct";
    rejections.push(argument.name.span(), message, help);
}
