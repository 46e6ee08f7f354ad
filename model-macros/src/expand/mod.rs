//! From typed input to the code that registers it. Everything is named by its whole path, and nothing is left where the feature
//! `registry` of `driftless` is off.

mod column;
mod enumeration;
mod parts;
mod table;

pub(crate) use enumeration::{enumeration, newtype};
pub(crate) use table::{columns, table, view};

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use crate::place;

/// `Some(String)` or `None`.
fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(::core::option::Option::Some(::std::string::String::from(#text))),
        None => quote!(::core::option::Option::None),
    }
}

/// `target.property = Some(...)`, or nothing.
fn assign(target: TokenStream, text: Option<&str>) -> TokenStream {
    match text {
        Some(_) => {
            let value = optional(text);
            quote!(#target = #value;)
        }
        None => TokenStream::new(),
    }
}

fn value(text: &Option<LitStr>) -> Option<String> {
    text.as_ref().map(LitStr::value)
}

/// The qualified name, as an expression.
fn qualified(schema: Option<&str>, name: &str) -> TokenStream {
    let schema = match schema {
        Some(schema) => quote!(::core::option::Option::Some(#schema)),
        None => quote!(::core::option::Option::None),
    };
    quote!(::driftless::QualifiedName::new(#schema, #name))
}

/// The place of a token, as an expression: `source(12)`, where `source` knows the file.
fn source(span: Span) -> TokenStream {
    let line = place::line(span);
    quote!(source(#line))
}

/// The file that `source` speaks of.
fn source_function(span: Span) -> TokenStream {
    let file = place::file(span);
    quote!(let source = |line: u32| ::driftless::Source::new(#file, line);)
}
