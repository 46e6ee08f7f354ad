//! The registration of an enum type, and the types of enums and newtypes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{LitStr, Path};

use super::{qualified, source, value};
use crate::input::{Enumeration, Newtype, StandsFor};
use crate::words;

/// Registers the type of an enum, and makes it the type of a column.
pub(crate) fn enumeration(enumeration: &Enumeration) -> TokenStream {
    let base = match &enumeration.sql_type {
        _ if enumeration.sea_orm => described(enumeration),
        Some(sql_type) => of_diesel(enumeration, sql_type),
        None => plain(enumeration),
    };
    let comment = assign(quote!(enumeration.comment), &enumeration.comment);
    let renamed_from = assign(quote!(enumeration.renamed_from), &enumeration.renamed_from);
    let labels = enumeration
        .variants
        .iter()
        .enumerate()
        .map(|(position, variant)| {
            let target = quote!(enumeration.labels[#position].renamed_from);
            assign(target, &variant.renamed_from)
        });
    let submission = quote! {
        ::driftless::__submit! {{
            let mut enumeration = #base;
            #comment
            #renamed_from
            #(#labels)*
            ::driftless::Item::Enum(enumeration)
        }}
    };
    // Only run time knows what SeaORM or Diesel call the type.
    if enumeration.sea_orm {
        submission
    } else if enumeration.sql_type.is_some() {
        quote!(::driftless::__with_diesel! { #submission })
    } else {
        let column_type = column_type(enumeration);
        quote!(#column_type #submission)
    }
}

/// `target = Some(...)`, or nothing.
fn assign(target: TokenStream, text: &Option<LitStr>) -> Option<TokenStream> {
    let text = text.as_ref()?;
    Some(quote!(#target = ::core::option::Option::Some(::std::string::String::from(#text));))
}

/// The Postgres type of a newtype.
pub(crate) fn newtype(newtype: &Newtype) -> TokenStream {
    let Newtype {
        ident,
        generics,
        stands_for,
    } = newtype;
    let (implementation, types, condition) = generics.split_for_impl();
    let body = match stands_for {
        StandsFor::Postgres(data_type) => quote! {
            fn data_type() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(#data_type)
            }
        },
        StandsFor::Rust(rust_type) => quote! {
            const NULLABLE: bool = <#rust_type as ::driftless::ColumnType>::NULLABLE;
            fn data_type() -> ::std::borrow::Cow<'static, str> {
                <#rust_type as ::driftless::ColumnType>::data_type()
            }
        },
    };
    quote! {
        #[automatically_derived]
        impl #implementation ::driftless::ColumnType for #ident #types #condition {
            #body
        }
    }
}

fn names(enumeration: &Enumeration) -> (Option<String>, String) {
    (value(&enumeration.schema), words::enum_name(enumeration))
}

fn plain(enumeration: &Enumeration) -> TokenStream {
    let (schema, name) = names(enumeration);
    let name = qualified(schema.as_deref(), &name);
    let labels = labels(enumeration);
    let source = source(enumeration.ident.span());
    quote!(::driftless::EnumDef::new(#name, &[#(#labels),*], #source))
}

/// Diesel knows the name.
fn of_diesel(enumeration: &Enumeration, sql_type: &Path) -> TokenStream {
    let labels = labels(enumeration);
    let source = source(enumeration.ident.span());
    quote! {
        match ::driftless::diesel::enumeration::<#sql_type>(&[#(#labels),*], #source) {
            ::core::result::Result::Ok(enumeration) => enumeration,
            ::core::result::Result::Err(wrong) => {
                return ::std::vec![::driftless::Item::Unreadable(wrong)];
            }
        }
    }
}

fn labels(enumeration: &Enumeration) -> impl Iterator<Item = String> {
    enumeration
        .variants
        .iter()
        .map(|variant| enumeration.label(variant))
}

/// SeaORM knows the name and the labels, in the order of the variants.
fn described(enumeration: &Enumeration) -> TokenStream {
    let ident = &enumeration.ident;
    let source = source(ident.span());
    quote!(::driftless::__sea_orm_enum!(#ident, #source))
}

fn column_type(enumeration: &Enumeration) -> TokenStream {
    let ident = &enumeration.ident;
    let (schema, name) = names(enumeration);
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let schema = schema
        .map(|schema| quoted(&schema) + ".")
        .unwrap_or_default();
    let data_type = schema + &quoted(&name);
    quote! {
        #[automatically_derived]
        impl ::driftless::ColumnType for #ident {
            fn data_type() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(#data_type)
            }
        }
    }
}
