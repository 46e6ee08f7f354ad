//! `#[driftless(...)]` on an enum and its variants.

use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields, LitStr};

use super::{db_enum, diesel, grammar, sea_orm, sqlx};
use crate::input::{Enumeration, Variant};
use crate::rejection::Rejections;

const KNOWN: &[&str] = &["name", "schema", "comment", "rename_all", "renamed_from"];

/// Reads an enum.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Enumeration> {
    let Data::Enum(data) = &input.data else {
        let help = "a table comes from `#[derive(driftless::Table)]`, a newtype's type from `#[derive(driftless::ColumnType)]`";
        rejections.push(
            input.ident.span(),
            "only an enum declares a Postgres enum",
            help,
        );
        return None;
    };
    let sea_orm = sea_orm::of_struct(&input.attrs);
    let mut read = Enumeration {
        ident: input.ident.clone(),
        sea_orm: sea_orm.is_any,
        sql_type: None,
        name: None,
        schema: None,
        comment: None,
        rename_all: None,
        is_verbatim: false,
        renamed_from: None,
        variants: Vec::new(),
    };
    if sea_orm.is_any && !sea_orm.is_enum {
        let help = "write `#[sea_orm(rs_type = \"String\", db_type = \"Enum\", enum_name = \"...\")]`, or leave `PgEnum` out";
        rejections.push(
            input.ident.span(),
            "SeaORM keeps this enum in a plain column",
            help,
        );
    }
    for argument in grammar::arguments(&input.attrs, "name = \"...\"", rejections) {
        let word = argument.name.to_string();
        match word.as_str() {
            "name" | "schema" | "rename_all" if sea_orm.is_any => {
                let help = "write `enum_name` or `rename_all` in `#[sea_orm(...)]`";
                rejections.push(
                    argument.name.span(),
                    format!("SeaORM decides the `{word}` of this enum"),
                    help,
                );
            }
            "name" => argument.text(&mut read.name, rejections),
            "schema" => argument.text(&mut read.schema, rejections),
            "comment" => argument.text(&mut read.comment, rejections),
            "rename_all" => argument.text(&mut read.rename_all, rejections),
            "renamed_from" => argument.text(&mut read.renamed_from, rejections),
            _ => rejections.unknown(&argument.name, "on an enum", KNOWN),
        }
    }
    if !sea_orm.is_any {
        read_foreign(input, &mut read, rejections);
    }
    let variants = data.variants.iter();
    read.variants = variants
        .map(|variant| read_variant(variant, sea_orm.is_any, rejections))
        .collect();
    Some(read)
}

/// What Diesel and sqlx are told of the type, where `#[driftless(...)]` does not say it.
fn read_foreign(input: &DeriveInput, read: &mut Enumeration, rejections: &mut Rejections) {
    let sqlx = sqlx::of_container(&input.attrs);
    let db_enum = db_enum::of_container(&input.attrs);
    let is_named = read.name.is_some();
    if let (Some(text), false) = (&sqlx.type_name, is_named) {
        match sqlx::type_name(&text.value()) {
            Some((schema, name)) => {
                read.name = Some(LitStr::new(&name, text.span()));
                read.schema = schema.map(|schema| LitStr::new(&schema, text.span()));
            }
            None => rejections.push(
                text.span(),
                "`type_name` names no type",
                "write `\"name\"` or `\"schema.name\"`",
            ),
        }
    } else if sqlx.is_any && !is_named {
        let folded = input.ident.unraw().to_string().to_lowercase();
        read.name = Some(LitStr::new(&folded, input.ident.span()));
    }
    if read.name.is_none() {
        read.name = db_enum.pg_type;
    }
    if read.name.is_none() {
        read.sql_type = db_enum.sql_type.or_else(|| diesel::sql_type(&input.attrs));
    }
    read.is_verbatim = sqlx.is_any;
    read.rename_all = (read.rename_all.take())
        .or(sqlx.rename_all)
        .or(db_enum.value_style);
}

fn read_variant(variant: &syn::Variant, sea_orm: bool, rejections: &mut Rejections) -> Variant {
    let mut read = Variant {
        ident: variant.ident.unraw(),
        rename: None,
        renamed_from: None,
    };
    if !matches!(variant.fields, Fields::Unit) {
        let message = format!("variant `{}` has fields", variant.ident);
        rejections.push(
            variant.ident.span(),
            message,
            "a label of a Postgres enum is a word alone",
        );
    }
    for argument in grammar::arguments(&variant.attrs, "rename = \"...\"", rejections) {
        match argument.name.to_string().as_str() {
            "rename" if sea_orm => {
                let help = "write `#[sea_orm(string_value = \"...\")]`";
                rejections.push(
                    argument.name.span(),
                    "SeaORM decides the label of this variant",
                    help,
                );
            }
            "rename" => argument.text(&mut read.rename, rejections),
            "renamed_from" => argument.text(&mut read.renamed_from, rejections),
            _ => rejections.unknown(&argument.name, "on a variant", &["rename", "renamed_from"]),
        }
    }
    if read.rename.is_none() && !sea_orm {
        read.rename = sqlx::of_field(&variant.attrs)
            .rename
            .or_else(|| db_enum::rename(&variant.attrs));
    }
    read
}
