//! `#[sqlx(...)]` of `FromRow` and of `Type`.

use syn::{Attribute, LitStr, Type};

use super::entries;
use super::reference;

/// `#[sqlx(...)]` on a struct or an enum.
#[derive(Default)]
pub(crate) struct SqlxContainer {
    pub(crate) is_any: bool,
    pub(crate) rename_all: Option<LitStr>,
    pub(crate) type_name: Option<LitStr>,
}

/// `#[sqlx(...)]` on a field or a variant.
#[derive(Default)]
pub(crate) struct SqlxField {
    pub(crate) rename: Option<LitStr>,
    pub(crate) flatten: bool,
    pub(crate) skip: bool,
    /// Kept as JSON.
    pub(crate) json: bool,
    /// `json(nullable)`.
    pub(crate) json_nullable: bool,
    /// The type that the row holds, which the field is made from.
    pub(crate) try_from: Option<Type>,
}

/// Reads the attributes of a struct or an enum.
pub(crate) fn of_container(attributes: &[Attribute]) -> SqlxContainer {
    let mut read = SqlxContainer::default();
    for entry in entries::of(attributes, "sqlx") {
        read.is_any = true;
        if entry.name == "rename_all" {
            read.rename_all = entry.value();
        } else if entry.name == "type_name" {
            read.type_name = entry.value();
        }
    }
    read
}

/// Reads the attributes of a field or a variant.
pub(crate) fn of_field(attributes: &[Attribute]) -> SqlxField {
    let mut read = SqlxField::default();
    for entry in entries::of(attributes, "sqlx") {
        match entry.name.to_string().as_str() {
            "rename" => read.rename = entry.value(),
            "flatten" => read.flatten = true,
            "skip" => read.skip = true,
            "json" => {
                read.json = true;
                read.json_nullable = entry.list.is_some();
            }
            "try_from" => {
                let text = entry.value::<LitStr>();
                read.try_from = text.and_then(|text| text.parse().ok());
            }
            _ => {}
        }
    }
    read
}

/// The type that `type_name` names. sqlx gives the text to `to_regtype`, which folds what is not quoted to lower case.
pub(crate) fn type_name(text: &str) -> Option<(Option<String>, String)> {
    let mut is_quoted = false;
    let fold = |letter: char| {
        is_quoted ^= letter == '"';
        if is_quoted {
            letter
        } else {
            letter.to_ascii_lowercase()
        }
    };
    reference::qualified_name(&text.chars().map(fold).collect::<String>())
}
