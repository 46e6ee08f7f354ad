//! The macro behind `driftless_migrator::embed!`, which documents it.
//!
//! `input` reads what was written, `files` reads the directory and checks it, and what is written in
//! their place are `include_str!`s, which make rustc tell cargo to look at the files.

mod files;
mod input;

use proc_macro::TokenStream;
use quote::quote;
use syn::parse_macro_input;

use files::Files;
use input::Input;

/// Takes the path of the crate `driftless_migrator` and the path of a folder.
#[proc_macro]
pub fn embed(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as Input);
    match Files::read(&input.path.value()) {
        Ok(files) => expand(&input, &files).into(),
        Err(reason) => syn::Error::new(input.path.span(), reason)
            .into_compile_error()
            .into(),
    }
}

fn expand(input: &Input, files: &Files) -> proc_macro2::TokenStream {
    let krate = &input.krate;
    let names = files.0.iter().map(|(name, _)| name);
    let paths = files.0.iter().map(|(_, path)| path);
    quote! {
        #krate::Migrator::embedded(&[#((#names, ::core::include_str!(#paths))),*])
    }
}
