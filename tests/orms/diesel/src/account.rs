//! Accounts: one struct owns the table, others read and write parts of it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::schema::{accounts, app};

#[derive(Queryable, Selectable, Identifiable, driftless::Table)]
#[diesel(table_name = accounts, check_for_backend(diesel::pg::Pg))]
#[driftless(
    comment = "Who can sign in",
    index(
        name = "accounts_active_idx",
        columns("created_at DESC"),
        where = "is_active"
    ),
    check("char_length(email) > 3", name = "accounts_email_is_long")
)]
pub struct Account {
    #[driftless(serial)]
    pub id: i64,
    #[driftless(unique)]
    pub email: String,
    pub country: Option<String>,
    #[driftless(comment = "What others see")]
    pub display_name: Option<String>,
    #[driftless(default = "true")]
    pub is_active: bool,
    #[driftless(default = "'{}'")]
    pub settings: serde_json::Value,
    #[driftless(default = "now()")]
    pub created_at: DateTime<Utc>,
    pub updated_at: Option<DateTime<Utc>>,
}

/// What is written of a new one: it adds nothing to the table.
#[derive(Insertable, driftless::Table)]
#[diesel(table_name = accounts)]
pub struct NewAccount<'a> {
    pub email: &'a str,
    pub display_name: Option<&'a str>,
}

/// What can change.
#[derive(AsChangeset, driftless::Table)]
#[diesel(table_name = crate::schema::accounts)]
pub struct AccountChanges {
    pub display_name: Option<Option<String>>,
    #[diesel(column_name = is_active)]
    pub active: Option<bool>,
}

/// A row of a view.
#[derive(Queryable, driftless::Table)]
#[diesel(table_name = crate::schema::active_accounts)]
#[driftless(view)]
pub struct ActiveAccount {
    pub id: i64,
    pub email: String,
}

driftless::sql!("CREATE VIEW active_accounts AS SELECT id, email FROM accounts WHERE is_active");

/// What a list shows: fields by position, whatever they are called.
#[derive(Queryable)]
pub struct AccountName {
    pub number: i64,
    pub name: Option<String>,
}

/// A bank account: the same name in another schema.
#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = app::accounts, primary_key(number))]
pub struct BankAccount {
    #[driftless(identity = "always")]
    pub number: i64,
    #[driftless(default = "CURRENT_DATE")]
    pub opened_on: chrono::NaiveDate,
}

// What is logged outlives the account: the join is no foreign key.
driftless::diesel_table!(crate::schema::audit_log { no_foreign_key(columns("account_id"), references = "accounts") });
