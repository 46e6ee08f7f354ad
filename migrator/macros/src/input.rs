//! What stands between the parentheses.

use proc_macro2::TokenTree;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token};

/// `$crate "migrations"`: the first word comes from the macro that passes this on.
pub(crate) struct Input {
    pub(crate) krate: TokenTree,
    pub(crate) path: LitStr,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate = input.parse()?;
        let path = input.parse().map_err(|error| {
            let hint = "expected the path of a folder, such as embed!(\"migrations\")";
            syn::Error::new(error.span(), hint)
        })?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { krate, path })
    }
}
