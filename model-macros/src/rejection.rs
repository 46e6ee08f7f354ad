//! Everything that is wrong with one item, collected so that it is reported at once.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use syn::Ident;

use crate::attributes::spelling;

/// Errors so far, each at the token that causes it.
#[derive(Default)]
pub(crate) struct Rejections(Vec<syn::Error>);

impl Rejections {
    /// Rejects what stands at `span`, and says what to write instead.
    pub(crate) fn push(&mut self, span: Span, message: impl Display, help: impl Display) {
        self.0.push(syn::Error::new(
            span,
            format!("{message}\n\n  help: {help}"),
        ));
    }

    /// Rejects what the parser of Rust could not read.
    pub(crate) fn syntax(&mut self, error: syn::Error, help: &str) {
        for one in error {
            self.push(one.span(), &one, help);
        }
    }

    /// Rejects a word that means nothing in this place.
    pub(crate) fn unknown(&mut self, word: &Ident, place: &str, known: &[&str]) {
        let help = spelling::help(&word.to_string(), known);
        self.push(
            word.span(),
            format!("unknown attribute `{word}` {place}"),
            help,
        );
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them as `compile_error!` calls.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0.iter().map(syn::Error::to_compile_error).collect()
    }
}

/// The candidate that `word` was probably meant to be.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let distance = |candidate: &&str| strsim::damerau_levenshtein(word, candidate);
    let best = candidates.min_by_key(distance)?;
    (distance(&best) <= (word.len() / 3).max(1)).then_some(best)
}
