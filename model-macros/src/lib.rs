//! The derives of Driftless. Applications use them through the crate `driftless`, which documents them.
//!
//! Each goes the same way: `attributes` read the item into `input`, `validate` rejects, `expand` writes the registration.

mod attributes;
mod expand;
mod input;
mod place;
mod rejection;
mod validate;
mod words;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use rejection::Rejections;

/// Declares the table of a struct.
#[proc_macro_derive(Table, attributes(driftless, sea_orm, diesel, sqlx))]
pub fn derive_table(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut rejections = Rejections::default();
    let table = attributes::table::read(&input, &mut rejections);
    if let Some(table) = &table {
        // Of a struct of Diesel's only the words are read: `table!` has the types.
        if !matches!(table.dialect, input::Dialect::Diesel(_)) {
            validate::generics(&input, &mut rejections);
        }
        validate::table(table, &mut rejections);
    }
    match table {
        Some(table) if rejections.is_empty() => expand::table(&table).into(),
        _ => rejections.into_tokens().into(),
    }
}

/// Declares the columns of a struct whose fields are part of a row: `#[driftless(flatten)]` or `#[sqlx(flatten)]` is the field of that struct.
#[proc_macro_derive(Columns, attributes(driftless, sqlx))]
pub fn derive_columns(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut rejections = Rejections::default();
    let columns = attributes::table::read_part(&input, &mut rejections);
    if let Some(columns) = &columns {
        validate::generics(&input, &mut rejections);
        validate::part(columns, &mut rejections);
    }
    match columns {
        Some(columns) if rejections.is_empty() => expand::columns(&columns).into(),
        _ => rejections.into_tokens().into(),
    }
}

/// Declares a table of Diesel's that no struct owns: `diesel_table!(schema::users { index(columns("email")) })`.
#[proc_macro]
pub fn diesel_table(input: TokenStream) -> TokenStream {
    let mut rejections = Rejections::default();
    let table = match syn::parse::<attributes::diesel_table::Call>(input) {
        Ok(call) => Some(call.read(&mut rejections)),
        Err(error) => {
            rejections.syntax(error);
            None
        }
    };
    if let Some(table) = &table {
        validate::table(table, &mut rejections);
    }
    match table {
        Some(table) if rejections.is_empty() => expand::table(&table).into(),
        _ => rejections.into_tokens().into(),
    }
}

/// Declares a Postgres enum with a label for each variant.
#[proc_macro_derive(PgEnum, attributes(driftless, sea_orm, diesel, db_enum, sqlx))]
pub fn derive_pg_enum(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut rejections = Rejections::default();
    let enumeration = attributes::enumeration::read(&input, &mut rejections);
    if let Some(enumeration) = &enumeration {
        validate::enumeration(enumeration, &mut rejections);
    }
    match enumeration {
        Some(enumeration) if rejections.is_empty() => expand::enumeration(&enumeration).into(),
        _ => rejections.into_tokens().into(),
    }
}

/// Gives a newtype the Postgres type of its field, or the one of `#[driftless(type = "...")]`.
#[proc_macro_derive(ColumnType, attributes(driftless, sqlx))]
pub fn derive_column_type(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let mut rejections = Rejections::default();
    let newtype = attributes::newtype::read(&input, &mut rejections);
    match newtype {
        Some(newtype) if rejections.is_empty() => expand::newtype(&newtype).into(),
        _ => rejections.into_tokens().into(),
    }
}
