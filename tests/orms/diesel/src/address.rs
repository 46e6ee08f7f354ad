//! Addresses: columns whose names are no Rust names, and a struct within a struct.

use diesel::prelude::*;

use crate::schema::addresses;

#[cfg_attr(all(), derive(Queryable, Identifiable, driftless::Table))]
#[cfg_attr(all(), diesel(table_name = addresses))]
#[cfg_attr(all(), driftless(index(columns("account_id"))))]
pub struct Address {
    pub id: i32,
    #[driftless(on_delete = "cascade", references = "accounts(id)")]
    pub account_id: i64,
    #[diesel(embed)]
    pub lines: Lines,
    /// `home` or `work`.
    #[diesel(column_name = type_)]
    #[driftless(check = "type IN ('home', 'work')")]
    pub kind: String,
}

#[derive(Queryable)]
pub struct Lines {
    pub line_1: String,
    pub line_2: Option<String>,
}
