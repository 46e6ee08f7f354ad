//! `#[sea_orm(...)]`: what SeaORM's run-time metadata does not tell.

use heck::{ToSnakeCase, ToUpperCamelCase};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Attribute, Ident, Lit, LitStr, Meta, Path, Token, Type};

use super::{literal, text};
use crate::input::SeaOrmField;
use crate::rejection::Rejections;
use crate::rust_type;

/// `#[sea_orm(...)]` on the struct.
#[derive(Default)]
pub(crate) struct SeaOrmStruct {
    pub(crate) is_any: bool,
    pub(crate) table_name: Option<LitStr>,
    pub(crate) schema_name: Option<LitStr>,
    pub(crate) renames_all: bool,
    /// Words that give another name to what SeaORM's derives make or use: `entity`, `column`.
    pub(crate) overrides: Vec<Ident>,
    /// The mark that `#[sea_orm::model]` leaves on `Model`, which its twin `ModelEx` lacks.
    pub(crate) model_ex: bool,
    /// `#[sea_orm::model]` itself: this derive stands above it and sees the struct before it is split.
    pub(crate) unexpanded: bool,
    /// `db_type = "Enum"`.
    pub(crate) is_enum: bool,
}

const OVERRIDES: [&str; 6] = [
    "entity",
    "column",
    "primary_key",
    "relation",
    "model",
    "active_model",
];

/// Reads the attributes of a struct or an enum.
pub(crate) fn of_struct(attributes: &[Attribute]) -> SeaOrmStruct {
    let mut read = SeaOrmStruct {
        unexpanded: attributes.iter().any(is_model),
        ..SeaOrmStruct::default()
    };
    for meta in metas(attributes) {
        read.is_any = true;
        match (name(&meta).as_str(), text(&meta)) {
            ("table_name", value) => read.table_name = value,
            ("schema_name", value) => read.schema_name = value,
            ("rename_all", _) => read.renames_all = true,
            (word, _) if OVERRIDES.contains(&word) => {
                read.overrides.extend(meta.path().get_ident().cloned());
            }
            ("model_ex", _) => read.model_ex = true,
            ("db_type", value) => read.is_enum = value.is_some_and(|value| value.value() == "Enum"),
            _ => {}
        }
    }
    read
}

/// Whether this is the twin of `Model` that `#[sea_orm::model]` makes: it adds relations, and no second table.
pub(crate) fn is_twin(read: &SeaOrmStruct, ident: &Ident) -> bool {
    read.table_name.is_some() && !read.model_ex && !read.unexpanded && ident == "ModelEx"
}

/// Rejects two sources of one entity, and names of which only the entity itself would know.
pub(crate) fn reject_entity(
    read: &SeaOrmStruct,
    by_hand: Option<&Path>,
    rejections: &mut Rejections,
) {
    match (by_hand, &read.table_name) {
        (Some(entity), Some(_)) => {
            let help = "leave `entity` out: `table_name` makes the `Entity`";
            rejections.push(entity.span(), "`entity` beside `table_name`", help);
        }
        (Some(_), None) => {}
        (None, _) => {
            for word in &read.overrides {
                let help = "leave it out, or write the `Entity` by hand and name it: `#[driftless(entity = Entity)]`";
                let message = format!("`{word}` gives another name to what SeaORM's derive makes");
                rejections.push(word.span(), message, help);
            }
        }
    }
}

/// Reads the attributes of a field.
pub(crate) fn of_field(attributes: &[Attribute]) -> SeaOrmField {
    let mut read = SeaOrmField::default();
    for meta in metas(attributes) {
        read.is_any = true;
        match (name(&meta).as_str(), text(&meta)) {
            ("ignore", _) => read.ignore = true,
            ("primary_key", _) => read.primary_key = true,
            ("auto_increment", _) => read.numbers_itself = boolean(&meta) == Some(true),
            ("column_type", _) => read.has_column_type = true,
            ("column_name", value) => read.column_name = value,
            ("enum_name", value) => read.enum_name = value,
            ("unique_key", value) => read.unique_keys.extend(value),
            ("comment", value) => read.comment = value,
            ("extra", value) => read.extra = value,
            ("renamed_from", value) => read.renamed_from = value,
            _ => {}
        }
    }
    read
}

/// Whether a field of the dense form is a relation.
pub(crate) fn is_relation(rust_type: &Type) -> bool {
    rust_type::is_any(rust_type, &["HasOne", "HasMany", "BelongsTo"])
}

/// The name SeaORM gives the column of a field, unless `rename_all` says otherwise: it comes from the variant where the field
/// is spelt as the variant would have it.
pub(crate) fn column_name(field: &Ident, read: &SeaOrmField) -> String {
    if let Some(name) = &read.column_name {
        return name.value();
    }
    let field = field.unraw().to_string();
    match &read.enum_name {
        Some(name) if field == field.to_upper_camel_case().to_snake_case() => {
            name.value().to_snake_case()
        }
        _ => field.to_snake_case(),
    }
}

/// The variant of `Column` that stands for a field. There is none where SeaORM can make none.
pub(crate) fn column_variant(field: &Ident, read: &SeaOrmField) -> Option<Ident> {
    let mut variant: Ident = match &read.enum_name {
        Some(name) => name.parse().ok()?,
        None => match field.unraw().to_string().to_upper_camel_case().as_str() {
            "Self" => Ident::new("Self_", field.span()),
            name => syn::parse_str(name).ok()?,
        },
    };
    variant.set_span(field.span());
    Some(variant)
}

fn is_model(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.segments.len() == 2
        && path.segments[0].ident == "sea_orm"
        && ["model", "compact_model"]
            .iter()
            .any(|name| path.segments[1].ident == name)
}

/// Every entry of every `#[sea_orm(...)]`. What is not one is left to SeaORM, which rejects it.
fn metas(attributes: &[Attribute]) -> Vec<Meta> {
    let parse = Punctuated::<Meta, Token![,]>::parse_terminated;
    let own = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("sea_orm"));
    own.filter_map(|attribute| attribute.parse_args_with(parse).ok())
        .flatten()
        .collect()
}

fn name(meta: &Meta) -> String {
    meta.path()
        .get_ident()
        .map(Ident::to_string)
        .unwrap_or_default()
}

fn boolean(meta: &Meta) -> Option<bool> {
    match literal(meta) {
        Some(Lit::Bool(value)) => Some(value.value),
        _ => None,
    }
}
