//! `#[driftless(...)]` on a newtype.

use syn::{Data, DeriveInput};

use super::syntax;
use crate::input::Newtype;
use crate::rejection::Rejections;

/// Reads a struct of one field.
pub(crate) fn read(input: &DeriveInput, rejections: &mut Rejections) -> Option<Newtype> {
    let mut data_type = None;
    for argument in syntax::arguments(&input.attrs, rejections) {
        match argument.name.to_string().as_str() {
            "type" => argument.text(&mut data_type, rejections),
            _ => rejections.unknown(&argument.name, "on a newtype", &["type"]),
        }
    }
    let field = match &input.data {
        Data::Struct(data) if data.fields.len() == 1 => data.fields.iter().next(),
        _ => None,
    };
    if field.is_none() {
        let help = "write `struct Email(String);`; an enum takes `#[derive(driftless::PgEnum)]`";
        rejections.push(
            input.ident.span(),
            "only a struct of one field has the type of its field",
            help,
        );
    }
    let rust_type = field?.ty.clone();
    Some(Newtype {
        ident: input.ident.clone(),
        generics: input.generics.clone(),
        rust_type,
        data_type,
    })
}
