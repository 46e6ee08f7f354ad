//! The functions of an entity, which text speaks of by their positions.

use proc_macro2::TokenStream;
use quote::quote;

/// The lists of `driftless::said::Functions`.
#[derive(Default)]
pub(super) struct Functions {
    columns: Vec<TokenStream>,
    texts: Vec<TokenStream>,
    names: Vec<TokenStream>,
    parts: Vec<TokenStream>,
    entities: Vec<TokenStream>,
}

impl Functions {
    pub(super) fn column(&mut self, function: TokenStream) -> usize {
        add(&mut self.columns, function)
    }

    pub(super) fn text(&mut self, function: TokenStream) -> usize {
        add(&mut self.texts, function)
    }

    pub(super) fn name(&mut self, function: TokenStream) -> usize {
        add(&mut self.names, function)
    }

    pub(super) fn part(&mut self, function: TokenStream) -> usize {
        add(&mut self.parts, function)
    }

    pub(super) fn entity(&mut self, function: TokenStream) -> usize {
        add(&mut self.entities, function)
    }

    /// As a constant, which names only the lists that are not empty.
    pub(super) fn constant(&self) -> TokenStream {
        let lists = [
            (quote!(columns), &self.columns),
            (quote!(texts), &self.texts),
            (quote!(names), &self.names),
            (quote!(parts), &self.parts),
            (quote!(entities), &self.entities),
        ];
        let lists: Vec<_> = lists
            .into_iter()
            .filter(|(_, functions)| !functions.is_empty())
            .map(|(list, functions)| quote!(#list: &[#(#functions),*],))
            .collect();
        if lists.is_empty() {
            quote!(&::driftless::said::NONE)
        } else {
            quote!(&::driftless::said::Functions { #(#lists)* ..::driftless::said::NONE })
        }
    }
}

fn add(list: &mut Vec<TokenStream>, function: TokenStream) -> usize {
    list.push(function);
    list.len() - 1
}
