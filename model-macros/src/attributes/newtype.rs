//! `#[driftless(...)]` on a newtype, or on any type that a column keeps as another one.

use syn::{Attribute, Data, DeriveInput, Ident, Type};

use super::{grammar, sqlx};
use crate::input::{Newtype, StandsFor};
use crate::rejection::Rejections;

const EXAMPLE: &str = "type = \"...\"";

/// Reads a type that stands for a Postgres type.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Newtype> {
    let mut data_type = None;
    for argument in grammar::arguments(&input.attrs, EXAMPLE, rejections) {
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
    if let Data::Struct(data) = &input.data {
        for field in &data.fields {
            reject_inside(&field.attrs, rejections);
        }
    }
    Some(Newtype {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        stands_for,
    })
}

fn reject_inside(attributes: &[Attribute], rejections: &mut Rejections) {
    for argument in grammar::arguments(attributes, EXAMPLE, rejections) {
        let message = format!("`{}` inside a newtype", argument.name);
        let help = "write `#[driftless(type = \"...\")]` on the struct";
        rejections.push(argument.name.span(), message, help);
    }
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
