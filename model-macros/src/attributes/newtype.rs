//! `#[driftless(...)]` on a newtype, or on any type that a column keeps as another one.

use syn::{Attribute, Data, DeriveInput, Ident, Type};

use super::{sqlx, syntax};
use crate::input::{Newtype, StandsFor};
use crate::rejection::Rejections;

/// Reads a type that stands for a Postgres type.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Newtype> {
    let mut data_type = None;
    for argument in syntax::arguments(&input.attrs, rejections) {
        match argument.name.to_string().as_str() {
            "type" => argument.text(&mut data_type, rejections),
            _ => rejections.unknown(&argument.name, "on a newtype", &["type"]),
        }
    }
    let given = data_type.or_else(|| sqlx::of_container(&input.attrs).type_name);
    let stands_for = match (given, &input.data) {
        (Some(data_type), _) => StandsFor::Postgres(data_type),
        (None, Data::Struct(data)) if data.fields.len() == 1 => {
            StandsFor::Rust(Box::new(data.fields.iter().next()?.ty.clone()))
        }
        (None, Data::Enum(_)) => StandsFor::Rust(Box::new(number(input, rejections)?)),
        (None, _) => {
            let help = "write `struct Email(String);`, or `#[driftless(type = \"...\")]` on it";
            rejections.push(
                input.ident.span(),
                "only a struct of one field has the type of its field",
                help,
            );
            return None;
        }
    };
    Some(Newtype {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        stands_for,
    })
}

/// The integer that an enum is kept as.
fn number(input: &DeriveInput, rejections: &mut Rejections) -> Option<Type> {
    let is_repr = |attribute: &&Attribute| attribute.path().is_ident("repr");
    let mut representations = input.attrs.iter().filter(is_repr);
    let number = representations.find_map(|attribute| attribute.parse_args::<Ident>().ok());
    if number.is_none() {
        let help = "write `#[repr(i32)]` for an integer column, `#[driftless(type = \"text\")]` for a text, or \
                    `#[derive(driftless::PgEnum)]` for an enum type of Postgres";
        rejections.push(
            input.ident.span(),
            "this enum does not say what its column holds",
            help,
        );
    }
    syn::parse_str(&number?.to_string()).ok()
}
