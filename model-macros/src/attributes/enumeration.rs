//! `#[driftless(...)]` on an enum and its variants.

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Fields};

use super::{sea_orm, syntax};
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
        name: None,
        schema: None,
        comment: None,
        rename_all: None,
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
    for argument in syntax::arguments(&input.attrs, rejections) {
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
    let variants = data.variants.iter();
    read.variants = variants
        .map(|variant| read_variant(variant, sea_orm.is_any, rejections))
        .collect();
    Some(read)
}

fn read_variant(variant: &syn::Variant, sea_orm: bool, rejections: &mut Rejections) -> Variant {
    let mut read = Variant {
        ident: variant.ident.unraw(),
        rename: None,
        renamed_from: None,
    };
    read.ident.set_span(variant.ident.span());
    if !matches!(variant.fields, Fields::Unit) {
        let message = format!("variant `{}` has fields", variant.ident);
        rejections.push(
            variant.ident.span(),
            message,
            "a label of a Postgres enum is a word alone",
        );
    }
    for argument in syntax::arguments(&variant.attrs, rejections) {
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
    reject_sqlx(variant, &read, rejections);
    read
}

/// A label that only sqlx is told would not be the label of the type.
fn reject_sqlx(variant: &syn::Variant, read: &Variant, rejections: &mut Rejections) {
    let sqlx: Option<Span> = variant
        .attrs
        .iter()
        .find(|attribute| attribute.path().is_ident("sqlx"))
        .map(|attribute| attribute.path().segments[0].ident.span());
    if let (Some(span), None) = (sqlx, &read.rename) {
        rejections.not_yet(
            span,
            "`sqlx` on a variant",
            "write `#[driftless(rename = \"...\")]` too",
        );
    }
}
