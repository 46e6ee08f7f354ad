//! One wrong turn somewhere in an item.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use rand::RngExt as _;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;

/// What is put where it may not belong: words of ours, of Rust and of other tools, literals of each kind, lists of each kind.
const PIECES: &[&str] = &[
    "table",
    "schema",
    "type",
    "default",
    "generated",
    "identity",
    "serial",
    "collate",
    "check",
    "comment",
    "null",
    "not_null",
    "primary_key",
    "unique",
    "index",
    "references",
    "on_delete",
    "name",
    "renamed_from",
    "skip",
    "columns",
    "where",
    "using",
    "include",
    "with",
    "exclude",
    "foreign_key",
    "no_foreign_key",
    "partition_by",
    "partition_of",
    "column",
    "sql",
    "strings",
    "rename",
    "rename_all",
    "comment_from_docs",
    "no_primary_key",
    "deferrable",
    "driftless",
    "sea_orm",
    "diesel",
    "sqlx",
    "enum_name",
    "column_name",
    "table_name",
    "db_type",
    "Model",
    "ModelEx",
    "Entity",
    "String",
    "Option",
    "Option<>",
    "Option<'a>",
    "Vec<Option<u8>>",
    "HasMany<super::x::Entity>",
    "struct",
    "enum",
    "union",
    "fn",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "__",
    "_1",
    "r#type",
    "r#where",
    "é",
    "dyn",
    "impl",
    "for",
    "<T>",
    "<'a, const N: usize>",
    "where T: Copy",
    ",",
    ",,",
    "=",
    "==",
    "::",
    "#",
    "!",
    "&",
    "-",
    ";",
    "'a",
    "$",
    "\"\"",
    "\" \"",
    "\"a b\"",
    "\"\\0\"",
    "\"\\\"\"",
    "\"\\\"a\\\"\"",
    "\"app.users\"",
    "\"users(\"",
    "\"users(id)\"",
    "\"é.ö(ü)\"",
    "\".\"",
    "\"(\"",
    "\")\"",
    "\"()\"",
    "\";\"",
    "\",\"",
    "\"WHERE\"",
    "\"CHECK (\"",
    "\"NOT NULL\"",
    "\"RANGE (a)\"",
    "\"DEFAULT\"",
    "\"always\"",
    "\"cascade\"",
    "\"snake_case\"",
    "\"Self\"",
    "\"crate\"",
    "\"1\"",
    "\"a_name_of_more_than_sixty_three_bytes_is_cut_by_postgres_in_silence\"",
    "r#\"raw\"#",
    "\"x\"suffix",
    "1",
    "-1",
    "1usize",
    "1.5",
    "0xFFFF_FFFF_FFFF_FFFF_FF",
    "'c'",
    "b'b'",
    "b\"bytes\"",
    "c\"c\"",
    "true",
    "false",
    "()",
    "[]",
    "{}",
    "(,)",
    "(\"a\", \"a\")",
    "(columns(\"id\"))",
    "(columns())",
    "(a = \"b\", c)",
    "((()))",
    "#[driftless]",
    "#[driftless()]",
    "#[driftless = \"x\"]",
    "#[driftless(skip)]",
    "#[driftless[table = \"x\"]]",
    "#[driftless::x(y)]",
    "#[sea_orm(enum_name = \"a b\")]",
    "#[sea_orm(table_name = \"x\", model_ex)]",
    "#[sea_orm]",
    "#[sea_orm::model]",
    "#[db_enum(pg_type = \"x\")]",
    "#[sqlx(flatten)]",
    "#[sqlx(try_from = \"u8\", json(nullable))]",
    "#[diesel(sql_type = crate::x::Y)]",
    "#[diesel(column_name = r#type)]",
    "#[diesel(embed)]",
    "flatten",
    "sqlx",
    "view",
    "#[diesel(table_name = x)]",
    "#[sqlx(rename_all = \"x\")]",
    "#[doc = \"x\"]",
    "#[doc(x)]",
    "/// docs",
    "pub",
    "pub(in x)",
    "a: i64,",
    "_: i64,",
    "__: String,",
    "r#fn: i64,",
    "A = 1,",
    "A(u8),",
    "A {},",
];

/// Changes one place of an item.
pub(super) fn mutate(
    item: TokenStream,
    corpus: &[TokenStream],
    random: &mut StdRng,
) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    let groups: Vec<usize> = (0..tokens.len())
        .filter(|&place| matches!(tokens[place], TokenTree::Group(_)))
        .collect();
    // Most of what we read stands inside groups, and what stands around them is the parser's of Rust.
    match groups.choose(random) {
        Some(&place) if random.random_ratio(9, 10) => {
            let TokenTree::Group(group) = &tokens[place] else {
                unreachable!("only groups were collected")
            };
            let inside = mutate(group.stream(), corpus, random);
            tokens[place] = grouped(group.delimiter(), inside);
        }
        _ => change(&mut tokens, corpus, random),
    }
    tokens.into_iter().collect()
}

fn change(tokens: &mut Vec<TokenTree>, corpus: &[TokenStream], random: &mut StdRng) {
    let (place, other) = if tokens.is_empty() {
        (0, 0)
    } else {
        (
            random.random_range(0..tokens.len()),
            random.random_range(0..tokens.len()),
        )
    };
    let end = (place + 1).min(tokens.len());
    match random.random_range(0..10) {
        0 => drop(tokens.drain(place..end)),
        1 => drop(tokens.drain(place.min(other)..place.max(other))),
        2 => {
            let again = tokens[place..end].to_vec();
            tokens.splice(place..place, again);
        }
        3 if !tokens.is_empty() => tokens.swap(place, other),
        4 => drop(tokens.splice(place..end, piece(random))),
        5 => drop(tokens.splice(place..place, piece(random))),
        6 => {
            let inside = tokens.drain(place..end).collect();
            tokens.insert(place, grouped(delimiter(random), inside));
        }
        7 => {
            let inside: Vec<TokenTree> = match tokens.get(place) {
                Some(TokenTree::Group(group)) => group.stream().into_iter().collect(),
                _ => Vec::new(),
            };
            tokens.splice(place..end, inside);
        }
        8 => drop(tokens.splice(place..end, [grouped(delimiter(random), TokenStream::new())])),
        _ => drop(tokens.splice(place..place, borrowed(corpus, random))),
    }
}

fn piece(random: &mut StdRng) -> TokenStream {
    let text = PIECES.choose(random).unwrap();
    text.parse().unwrap()
}

/// The inside of a group of another item: a list of arguments, of fields, of variants.
fn borrowed(corpus: &[TokenStream], random: &mut StdRng) -> TokenStream {
    let mut tokens = corpus.choose(random).unwrap().clone();
    loop {
        let groups: Vec<TokenStream> = tokens
            .clone()
            .into_iter()
            .filter_map(|token| match token {
                TokenTree::Group(group) => Some(group.stream()),
                _ => None,
            })
            .collect();
        match groups.choose(random) {
            Some(inside) if random.random_range(0..3) > 0 => tokens = inside.clone(),
            _ => return tokens,
        }
    }
}

fn delimiter(random: &mut StdRng) -> Delimiter {
    let all = [
        Delimiter::Parenthesis,
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::None,
    ];
    *all.choose(random).unwrap()
}

fn grouped(delimiter: Delimiter, inside: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, inside))
}
