//! Sessions: what the struct leaves to `table!`.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use crate::schema::sessions;

#[derive(Queryable, Selectable, driftless::Table)]
#[diesel(table_name = sessions)]
#[driftless(strings = "varchar", index(columns("expires_at")))]
pub struct Session {
    pub token: Vec<u8>,
    pub account_id: i64,
    #[driftless(comment = "As the browser says it")]
    pub user_agent: Option<String>,
    pub expires_at: DateTime<Utc>,
}

/// A row of a join, which is no table.
#[derive(Queryable, driftless::Table)]
#[diesel(table_name = sessions)]
#[driftless(skip)]
pub struct SessionOfAccount {
    pub token: Vec<u8>,
    pub email: String,
}
