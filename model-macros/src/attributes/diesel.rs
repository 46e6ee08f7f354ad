//! `#[diesel(...)]`: which `table!` a struct belongs to, and which of its columns a field is.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Path, Token};

use super::entries::{self, Entry};
use crate::rejection::Rejections;

/// `#[diesel(...)]` on a field, as far as `table!` does not tell it.
#[derive(Default)]
pub(crate) struct DieselField {
    /// The column, as Rust calls it.
    pub(crate) column_name: Option<Ident>,
    /// The field is a struct of several columns.
    pub(crate) embed: bool,
}

/// The module of the `table!` that `table_name` names.
pub(crate) fn table(attributes: &[Attribute], rejections: &mut Rejections) -> Option<Path> {
    for attribute in attributes {
        if attribute.path().is_ident("table_name") {
            let help = "write `#[diesel(table_name = ...)]`, as Diesel 2 has it";
            rejections.push(
                attribute.path().segments[0].ident.span(),
                "`table_name` of Diesel 1",
                help,
            );
        }
    }
    let entry = entries::of(attributes, "diesel").find(|entry| entry.name == "table_name")?;
    path(&entry)
}

/// The type of `sql_type = ...`.
pub(crate) fn sql_type(attributes: &[Attribute]) -> Option<Path> {
    path(&entries::of(attributes, "diesel").find(|entry| entry.name == "sql_type")?)
}

/// Reads the attributes of a field.
pub(crate) fn of_field(attributes: &[Attribute]) -> DieselField {
    let mut read = DieselField::default();
    for entry in entries::of(attributes, "diesel") {
        if entry.name == "embed" {
            read.embed = true;
        } else if entry.name == "column_name" {
            read.column_name = entry.value::<Name>().map(|name| name.0);
        }
    }
    read
}

/// A path, or a string that holds one.
pub(super) fn path(entry: &Entry) -> Option<Path> {
    match entry.value::<LitStr>() {
        Some(text) => path_in(&text),
        None => entry.value::<ModPath>().map(|path| path.0),
    }
}

/// The path that a string holds.
pub(super) fn path_in(text: &LitStr) -> Option<Path> {
    text.parse_with(Path::parse_mod_style).ok()
}

struct ModPath(Path);

impl Parse for ModPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Path::parse_mod_style(input).map(Self)
    }
}

/// A column: its identifier, a string that holds it, or a path that ends with it.
struct Name(Ident);

impl Parse for Name {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return text.parse_with(Ident::parse_any).map(Self);
        }
        let mut last = Ident::parse_any(input)?;
        while input.parse::<Option<Token![::]>>()?.is_some() {
            last = Ident::parse_any(input)?;
        }
        Ok(Self(last))
    }
}
