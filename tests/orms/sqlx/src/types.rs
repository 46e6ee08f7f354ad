//! Types of columns: newtypes, enums of several kinds, a domain, a composite type, and columns that many tables have.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, driftless::ColumnType)]
#[sqlx(transparent)]
pub struct CustomerId(pub Uuid);

/// A domain comes in rows as the type below it, so sqlx is not told of it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::Type, driftless::ColumnType)]
#[sqlx(transparent)]
#[driftless(type = "email_address")]
pub struct Email(pub String);

driftless::sql!(
    before_tables,
    "CREATE DOMAIN email_address AS text CHECK (VALUE LIKE '%@%')"
);

/// sqlx spells the labels of an enum as its variants, unless told otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, driftless::PgEnum)]
#[sqlx(type_name = "tier")]
pub enum Tier {
    Basic,
    GoldPlus,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, driftless::PgEnum)]
#[sqlx(type_name = "shop.order_stage", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Stage {
    InCart,
    Paid,
    #[sqlx(rename = "gone")]
    Shipped,
    #[driftless(renamed_from = "LOST")]
    Missing,
}

/// Kept as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, driftless::ColumnType)]
#[repr(i16)]
pub enum Priority {
    Low = 1,
    High = 9,
}

/// Kept as a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, driftless::ColumnType)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Channel {
    Web,
    Phone,
}

#[derive(Debug, Clone, PartialEq, sqlx::Type, driftless::ColumnType)]
#[sqlx(type_name = "money_amount")]
pub struct Amount {
    pub currency: String,
    pub cents: i64,
}

driftless::sql!(
    before_tables,
    "CREATE TYPE money_amount AS (currency text, cents bigint)"
);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    pub dark: bool,
}

/// What every table knows of its rows.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, driftless::Columns)]
pub struct Times {
    #[driftless(default = "now()")]
    pub created_at: DateTime<Utc>,
    #[driftless(index)]
    pub deleted_at: Option<DateTime<Utc>>,
}

/// A part of a part.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow, driftless::Columns)]
#[driftless(check("version > 0"))]
pub struct Tracked {
    #[driftless(default = "1")]
    pub version: i32,
    #[sqlx(flatten)]
    pub times: Times,
}
