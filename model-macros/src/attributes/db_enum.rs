//! What `diesel-derive-enum` is told of an enum: `#[db_enum(...)]`, and the attributes that its version 2 had in its place.

use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Path};

use super::entries;

/// What stands on the enum.
#[derive(Default)]
pub(super) struct DbEnum {
    /// Diesel's SQL type for it.
    pub(super) sql_type: Option<Path>,
    pub(super) pg_type: Option<LitStr>,
    pub(super) value_style: Option<LitStr>,
}

/// Reads the attributes of an enum.
pub(super) fn of_container(attributes: &[Attribute]) -> DbEnum {
    let mut read = DbEnum {
        sql_type: named(attributes, "ExistingTypePath").and_then(|text| path(&text)),
        pg_type: named(attributes, "PgType"),
        value_style: named(attributes, "DbValueStyle"),
    };
    for entry in entries::of(attributes, "db_enum") {
        match entry.name.to_string().as_str() {
            "existing_type_path" => {
                read.sql_type = match entry.value::<LitStr>() {
                    Some(text) => path(&text),
                    None => entry.value(),
                }
            }
            "pg_type" => read.pg_type = entry.value(),
            "value_style" => read.value_style = entry.value(),
            _ => {}
        }
    }
    read
}

/// The label that a variant is given.
pub(super) fn rename(attributes: &[Attribute]) -> Option<LitStr> {
    let mut entries = ["db_enum", "diesel"]
        .into_iter()
        .flat_map(|owner| entries::of(attributes, owner));
    named(attributes, "db_rename").or_else(|| entries.find(|entry| entry.name == "rename")?.value())
}

/// `#[name = "..."]`.
fn named(attributes: &[Attribute], name: &str) -> Option<LitStr> {
    attributes
        .iter()
        .find_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident(name) => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.clone()),
                _ => None,
            },
            _ => None,
        })
}

fn path(text: &LitStr) -> Option<Path> {
    text.parse_with(Path::parse_mod_style).ok()
}
