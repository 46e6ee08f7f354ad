//! The derives and macros, on tokens that need no compiler: each item is read, validated, and expanded or rejected.

use proc_macro2::TokenStream;
use syn::DeriveInput;
use syn::parse::Parse;

use crate::attributes::diesel_table::Call;
use crate::input::Dialect;
use crate::rejection::Rejections;
use crate::{attributes, expand, validate};

const ITEM: &str = "write a struct or an enum below the derive";

/// `#[derive(Table)]`.
pub(crate) fn table(item: TokenStream) -> TokenStream {
    answer(item, ITEM, |input: DeriveInput, rejections| {
        let table = attributes::table::read(&input, rejections)?;
        if table.options.view.is_some() {
            return rejections.is_empty().then(|| expand::view(&table));
        }
        // Of a struct of Diesel's only the words are read: `table!` has the types.
        if !matches!(table.dialect, Dialect::Diesel(_)) {
            validate::generics(&input, "table", rejections);
        }
        validate::table(&table, rejections);
        rejections
            .is_empty()
            .then(|| registered(|| expand::table(&table)))
    })
}

/// `#[derive(Columns)]`.
pub(crate) fn columns(item: TokenStream) -> TokenStream {
    answer(item, ITEM, |input: DeriveInput, rejections| {
        let columns = attributes::table::read_part(&input, rejections)?;
        validate::generics(&input, "columns", rejections);
        validate::part(&columns, rejections);
        rejections
            .is_empty()
            .then(|| registered(|| expand::columns(&columns)))
    })
}

/// `diesel_table!`.
pub(crate) fn diesel_table(call: TokenStream) -> TokenStream {
    let help = "write `diesel_table!(schema::users { index(columns(\"email\")) })`";
    answer(call, help, |call: Call, rejections| {
        let table = call.read(rejections);
        if table.options.view.is_some() {
            return rejections.is_empty().then(|| expand::view(&table));
        }
        validate::table(&table, rejections);
        rejections
            .is_empty()
            .then(|| registered(|| expand::table(&table)))
    })
}

/// `#[derive(PgEnum)]`.
pub(crate) fn enumeration(item: TokenStream) -> TokenStream {
    answer(item, ITEM, |input: DeriveInput, rejections| {
        let enumeration = attributes::enumeration::read(&input, rejections)?;
        validate::generics(&input, "enum type", rejections);
        validate::enumeration(&enumeration, rejections);
        rejections
            .is_empty()
            .then(|| expand::enumeration(&enumeration))
    })
}

/// `#[derive(ColumnType)]`.
pub(crate) fn newtype(item: TokenStream) -> TokenStream {
    answer(item, ITEM, |input: DeriveInput, rejections| {
        let newtype = attributes::newtype::read(&input, rejections)?;
        validate::newtype(&newtype, rejections);
        rejections.is_empty().then(|| expand::newtype(&newtype))
    })
}

/// What is submitted to the registry: nothing where there is none.
fn registered(expand: impl FnOnce() -> TokenStream) -> TokenStream {
    if cfg!(any(feature = "registry", test)) {
        expand()
    } else {
        TokenStream::new()
    }
}

/// What `expand` makes of the tokens, or else everything that is wrong with them.
fn answer<T: Parse>(
    tokens: TokenStream,
    help: &str,
    expand: impl FnOnce(T, &mut Rejections) -> Option<TokenStream>,
) -> TokenStream {
    let mut rejections = Rejections::default();
    let expanded = match syn::parse2(tokens) {
        Ok(input) => expand(input, &mut rejections),
        Err(error) => {
            rejections.syntax(error, help);
            None
        }
    };
    expanded.unwrap_or_else(|| rejections.into_tokens())
}
