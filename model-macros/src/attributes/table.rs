//! `#[driftless(...)]` on a struct, and the whole struct with it.

use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields};

use super::syntax::{self, Argument};
use super::{column, docs, foreign, parts, sea_orm};
use crate::input::{Column, Dialect, Field, Table, TableOptions};
use crate::rejection::Rejections;

const KNOWN: &[&str] = &[
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
    "partition_by",
    "partition_of",
    "unlogged",
    "with",
    "column",
    "no_primary_key",
    "strings",
    "renamed_from",
    "sql",
    "skip",
];

/// Reads a struct. None if it declares no table of its own, or if it cannot.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Table> {
    let sea_orm = sea_orm::of_struct(&input.attrs);
    if sea_orm::is_twin(&sea_orm, &input.ident) {
        reject_on_relations(input, rejections);
        return None;
    }
    let mut columns = Vec::new();
    let options = read_options(
        syntax::arguments(&input.attrs, rejections),
        &mut columns,
        rejections,
    );
    if options.skip.is_some() {
        return None;
    }
    foreign::of_struct(&input.attrs, &options, rejections);
    let dialect = match sea_orm.table_name {
        Some(_) => Dialect::SeaOrm {
            renames_all: sea_orm.renames_all,
        },
        None => Dialect::Plain,
    };
    let mut fields = read_fields(input, dialect, rejections)?;
    if dialect == Dialect::Plain {
        fields.retain(|field| field.column.skip.is_none());
    }
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

fn read_options(
    arguments: Vec<Argument>,
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
        "table" => argument.text(&mut options.table, rejections),
        "schema" => argument.text(&mut options.schema, rejections),
        "comment" => argument.text(&mut options.comment, rejections),
        "comment_from_docs" => argument.flag(&mut options.comment_from_docs, rejections),
        "primary_key" if options.primary_key.is_some() => {
            rejections.push(
                argument.name.span(),
                "`primary_key` is given twice",
                "keep one of them",
            );
        }
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
        "partition_by" => argument.text(&mut options.partition_by, rejections),
        "partition_of" => options.partition_of = parts::partition_of(argument, rejections),
        "unlogged" => argument.flag(&mut options.unlogged, rejections),
        "with" => argument.text(&mut options.with, rejections),
        "no_primary_key" => argument.flag(&mut options.no_primary_key, rejections),
        "strings" => argument.text(&mut options.strings, rejections),
        "renamed_from" => argument.text(&mut options.renamed_from, rejections),
        "sql" => argument.further_text(&mut options.sql, rejections),
        "skip" => argument.flag(&mut options.skip, rejections),
        "view" => {
            let instead = "write `#[driftless(skip)]`, and `driftless::sql!(\"CREATE VIEW ...\")` for the view";
            rejections.not_yet(argument.name.span(), "`view`", instead);
        }
        "sqlx" => {
            let instead = "leave it out: fields have the types of `driftless::ColumnType`, or `#[driftless(type = \"...\")]`";
            rejections.not_yet(
                argument.name.span(),
                "`sqlx`, types from `sqlx::Type`,",
                instead,
            );
        }
        _ => rejections.unknown(&argument.name, "on a struct", KNOWN),
    }
}

fn read_fields(
    input: &DeriveInput,
    dialect: Dialect,
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
    Some(
        fields
            .iter()
            .filter_map(|field| read_field(field, dialect, rejections))
            .collect(),
    )
}

fn read_field(field: &syn::Field, dialect: Dialect, rejections: &mut Rejections) -> Option<Field> {
    let ident = field.ident.clone()?;
    let arguments = syntax::arguments(&field.attrs, rejections);
    let sea_orm = sea_orm::of_field(&field.attrs);
    let is_column = !sea_orm.ignore && !sea_orm::is_relation(&field.ty);
    if dialect != Dialect::Plain && !is_column {
        for argument in arguments {
            reject_no_column(&argument, rejections);
        }
        return None;
    }
    let column = column::read(ident.span(), arguments, rejections);
    foreign::of_field(&field.attrs, &column, rejections);
    let column_name = match (dialect, &sea_orm.column_name, &column.name) {
        (Dialect::Plain, _, Some(name)) | (Dialect::SeaOrm { .. }, Some(name), _) => name.value(),
        (Dialect::Plain, _, None) => ident.unraw().to_string(),
        (Dialect::SeaOrm { .. }, None, _) => sea_orm::column_name(&ident),
    };
    let docs = docs(&field.attrs);
    Some(Field {
        ident,
        rust_type: field.ty.clone(),
        column_name,
        docs,
        column,
        sea_orm,
    })
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
        for argument in syntax::arguments(&field.attrs, rejections) {
            reject_no_column(&argument, rejections);
        }
    }
}

fn reject_no_column(argument: &Argument, rejections: &mut Rejections) {
    let message = format!("`{}` on a field that is no column", argument.name);
    let help = "write it on the column; a relation's key is changed by `references` on its column, or by \
                `foreign_key(...)` on the struct";
    rejections.push(argument.name.span(), message, help);
}
