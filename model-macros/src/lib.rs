//! The derives of Driftless. Applications use them through the crate `driftless`, which documents them.
//!
//! Each goes the same way: `attributes` read the item into `input`, `validate` rejects, `expand` writes the registration.

mod attributes;
mod derive;
mod expand;
mod input;
#[cfg(test)]
mod mutations;
mod place;
mod rejection;
mod rust_type;
mod validate;
mod words;

use proc_macro::TokenStream;

/// Declares the table of a struct.
#[proc_macro_derive(Table, attributes(driftless, sea_orm, diesel, sqlx))]
pub fn derive_table(input: TokenStream) -> TokenStream {
    derive::table(input.into()).into()
}

/// Declares the columns of a struct whose fields are part of a row: `#[driftless(flatten)]` or `#[sqlx(flatten)]` is the field of that struct.
#[proc_macro_derive(Columns, attributes(driftless, sqlx))]
pub fn derive_columns(input: TokenStream) -> TokenStream {
    derive::columns(input.into()).into()
}

/// Declares a table of Diesel's that no struct owns: `diesel_table!(schema::users { index(columns("email")) })`.
#[proc_macro]
pub fn diesel_table(input: TokenStream) -> TokenStream {
    derive::diesel_table(input.into()).into()
}

/// Declares a Postgres enum with a label for each variant.
#[proc_macro_derive(PgEnum, attributes(driftless, sea_orm, diesel, db_enum, sqlx))]
pub fn derive_pg_enum(input: TokenStream) -> TokenStream {
    derive::enumeration(input.into()).into()
}

/// Gives a newtype the Postgres type of its field, or the one of `#[driftless(type = "...")]`.
#[proc_macro_derive(ColumnType, attributes(driftless, sqlx))]
pub fn derive_column_type(input: TokenStream) -> TokenStream {
    derive::newtype(input.into()).into()
}
