//! The entries of an attribute of somebody else's: `word`, `word = tokens`, `word(tokens)`. What they mean is its owner's to judge, and so is
//! what cannot be read at all.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Token, parenthesized};

/// One entry.
pub(crate) struct Entry {
    pub(crate) name: Ident,
    /// What follows `=`.
    value: Option<TokenStream>,
    /// What stands in parentheses.
    pub(crate) list: Option<TokenStream>,
}

/// Every entry of every attribute of this name.
pub(crate) fn of(attributes: &[Attribute], name: &str) -> impl Iterator<Item = Entry> {
    let parse = Punctuated::<Entry, Token![,]>::parse_terminated;
    let own: Vec<Entry> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident(name))
        .filter_map(|attribute| attribute.parse_args_with(parse).ok())
        .flatten()
        .collect();
    own.into_iter()
}

impl Entry {
    /// What follows `=`, if it is a `T`.
    pub(crate) fn value<T: Parse>(&self) -> Option<T> {
        syn::parse2(self.value.clone()?).ok()
    }
}

impl Parse for Entry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = Ident::parse_any(input)?;
        let (mut value, mut list) = (None, None);
        if input.peek(syn::token::Paren) {
            let inside;
            parenthesized!(inside in input);
            list = Some(inside.parse()?);
        } else if input.parse::<Option<Token![=]>>()?.is_some() {
            value = Some(until_comma(input)?);
        }
        Ok(Self { name, value, list })
    }
}

/// Everything up to the next comma that no angle brackets enclose.
fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut depth = 0_usize;
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        if input.peek(Token![<]) {
            depth += 1;
        } else if input.peek(Token![>]) {
            depth = depth.saturating_sub(1);
        }
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}
