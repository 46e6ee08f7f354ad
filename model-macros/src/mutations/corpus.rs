//! Items that carry our derives: those of the examples, the tests and the documentation.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::Item;

/// Every struct and enum, as tokens.
pub(super) fn read() -> Vec<TokenStream> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in [
        "models/src",
        "driftless/tests",
        "tests/orms",
        "model-macros/tests/ui",
    ] {
        list(&root.join(folder), &mut files);
    }
    let mut corpus = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let parsed = syn::parse_file(&text);
        let items = parsed.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        collect(items.items, &mut corpus);
    }
    let documentation = std::fs::read_to_string(root.join("driftless/src/lib.rs")).unwrap();
    for example in examples(&documentation) {
        collect(syn::parse_file(&example).unwrap().items, &mut corpus);
    }
    corpus
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            list(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
}

/// The code blocks of `//!` comments, without the `#` of hidden lines.
fn examples(text: &str) -> Vec<String> {
    let documentation = text.lines().filter_map(|line| line.strip_prefix("//!"));
    let text: Vec<&str> = documentation.collect();
    let text = text.join("\n");
    let blocks = text.split("```").skip(1).step_by(2);
    let block = |block: &str| {
        let lines = block.lines().skip(1).map(str::trim);
        lines
            .map(|line| line.strip_prefix("# ").unwrap_or(line))
            .collect::<Vec<_>>()
            .join("\n")
    };
    blocks.map(block).collect()
}

fn collect(items: Vec<Item>, corpus: &mut Vec<TokenStream>) {
    for item in items {
        match item {
            Item::Struct(_) | Item::Enum(_) | Item::Union(_) => {
                corpus.push(item.into_token_stream())
            }
            Item::Mod(module) => collect(
                module.content.map(|(_, items)| items).unwrap_or_default(),
                corpus,
            ),
            _ => {}
        }
    }
}
