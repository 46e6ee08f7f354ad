//! Whatever tokens a derive is put on, it answers with items and never panics.
//!
//! Good and bad items of this repository are taken apart and put together wrongly. `DRIFTLESS_DERIVE_SEED` repeats a run, and
//! `DRIFTLESS_DERIVE_INPUTS` sets how many items it has.

mod corpus;
mod mutate;

use std::panic::catch_unwind;

use proc_macro2::TokenStream;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Block, DeriveInput, Expr, File, Item, Token};

use crate::derive;

const INPUTS: u64 = 6_000;

/// What became of the items of a run.
#[derive(Default)]
struct Outcome {
    items: u64,
    parsed: u64,
    expanded: u64,
    rejected: u64,
}

#[test]
fn no_tokens_make_a_derive_panic() {
    let seed = number("DRIFTLESS_DERIVE_SEED", 20_260_506);
    let inputs = number("DRIFTLESS_DERIVE_INPUTS", INPUTS);
    let corpus = corpus::read();
    let mut outcome = Outcome::default();
    for number in 0..inputs {
        let seed = seed.wrapping_add(number);
        let random = &mut StdRng::seed_from_u64(seed);
        let mut item = corpus.choose(random).unwrap().clone();
        for _ in 0..random.random_range(1..5) {
            let next = mutate::mutate(item.clone(), &corpus, random);
            // What Rust cannot parse never gets to a derive; a few are kept for the parser's own errors.
            if random.random_ratio(1, 20) || parses(&next) {
                item = next;
            }
        }
        check(&item, seed, &mut outcome);
    }
    let Outcome {
        items,
        parsed,
        expanded,
        rejected,
    } = outcome;
    println!(
        "{items} items, of which Rust parses {parsed}; {expanded} expansions, {rejected} rejections"
    );
    if inputs >= INPUTS {
        // Else the mutations go so far that nothing behind the parser is tried.
        assert!(parsed * 2 > items && expanded * 20 > items && rejected * 2 > items);
    }
}

#[test]
fn the_corpus_is_read_as_it_stands() {
    let corpus = corpus::read();
    let mut outcome = Outcome::default();
    corpus.iter().for_each(|item| check(item, 0, &mut outcome));
    assert_eq!(outcome.parsed, outcome.items);
    assert!(
        outcome.items > 100 && outcome.expanded > 30,
        "{} items",
        outcome.items
    );
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |value| value.parse().unwrap())
}

fn parses(item: &TokenStream) -> bool {
    syn::parse2::<DeriveInput>(item.clone()).is_ok()
}

/// Puts each derive on the item.
fn check(item: &TokenStream, seed: u64, outcome: &mut Outcome) {
    outcome.items += 1;
    outcome.parsed += u64::from(parses(item));
    let derives: [fn(TokenStream) -> TokenStream; 4] = [
        derive::table,
        derive::columns,
        derive::enumeration,
        derive::newtype,
    ];
    let on_item = derives.map(|derive| (derive, item.clone()));
    let as_calls = calls(item).map(|call| (derive::diesel_table as fn(_) -> _, call));
    for (derive, tokens) in on_item.into_iter().chain(as_calls) {
        let answer = catch_unwind(|| derive(tokens.clone()));
        let Ok(answer) = answer else {
            panic!(
                "a panic with DRIFTLESS_DERIVE_SEED={seed} DRIFTLESS_DERIVE_INPUTS=1 on\n{item}"
            );
        };
        match is_rejected(answer.clone()) {
            Ok(true) => outcome.rejected += 1,
            Ok(false) => outcome.expanded += u64::from(!answer.is_empty()),
            Err(error) => panic!(
                "{error} with DRIFTLESS_DERIVE_SEED={seed} DRIFTLESS_DERIVE_INPUTS=1 on\n{item}\nin\n{answer}"
            ),
        }
    }
}

/// What an item says in its attributes, as `diesel_table!` takes it.
fn calls(item: &TokenStream) -> impl Iterator<Item = TokenStream> {
    let attributes = syn::parse2::<DeriveInput>(item.clone()).map(|input| input.attrs);
    let lists = attributes.unwrap_or_default().into_iter();
    lists.filter_map(|attribute| {
        let tokens = &attribute.meta.require_list().ok()?.tokens;
        Some(quote::quote!(schema::users { #tokens }))
    })
}

/// Whether the answer is `compile_error!` alone. An error if it is no Rust.
fn is_rejected(answer: TokenStream) -> syn::Result<bool> {
    let mut rejections = 0;
    let items = syn::parse2::<File>(answer)?.items;
    for item in &items {
        let Item::Macro(call) = item else {
            continue;
        };
        let tokens = call.mac.tokens.clone();
        let name = call.mac.path.segments.last().unwrap().ident.to_string();
        match name.as_str() {
            "compile_error" => rejections += 1,
            "__submit" => drop(Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens)?),
            "__submit_all" => drop(Block::parse_within.parse2(tokens)?),
            // What only some features keep is items again.
            _ => drop(is_rejected(tokens)?),
        }
    }
    match rejections {
        0 => Ok(false),
        all if all == items.len() => Ok(true),
        _ => Err(syn::Error::new(
            proc_macro2::Span::call_site(),
            "both code and rejections",
        )),
    }
}
