//! What `diesel-derive-enum` is told of an enum: `#[db_enum(...)]`, and the attributes that its version 2 had in its place.

use syn::{Attribute, LitStr, Path};

use super::{diesel, entries, text};

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
        sql_type: named(attributes, "ExistingTypePath").and_then(|text| diesel::path_in(&text)),
        pg_type: named(attributes, "PgType"),
        value_style: named(attributes, "DbValueStyle"),
    };
    for entry in entries::of(attributes, "db_enum") {
        match entry.name.to_string().as_str() {
            "existing_type_path" => read.sql_type = diesel::path(&entry),
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
    let mut own = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident(name));
    own.find_map(|attribute| text(&attribute.meta))
}
