//! From typed input to the code that registers it. Everything is named by its whole path, and nothing is left where the feature
//! `registry` of `driftless` is off.

mod column;
mod enumeration;
mod functions;
mod json;
mod parts;
mod table;

pub(crate) use enumeration::{enumeration, newtype};
pub(crate) use table::{columns, table, view};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::LitStr;

use crate::place;

/// `Some("...")` or `None`.
fn optional(text: Option<impl ToTokens>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(#text)),
        None => quote!(::core::option::Option::None),
    }
}

fn value(text: &Option<LitStr>) -> Option<String> {
    text.as_ref().map(LitStr::value)
}

/// The qualified name, as an expression.
fn qualified(schema: Option<&str>, name: &str) -> TokenStream {
    let schema = optional(schema);
    quote!(::driftless::QualifiedName::new(#schema, #name))
}

/// The place of a token, as an expression.
fn source(span: Span) -> TokenStream {
    let (file, line) = (place::file(span), place::line(span));
    quote!(::driftless::Source::new(#file, #line))
}
