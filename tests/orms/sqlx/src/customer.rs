//! Customers: several structs on one table, names by a rule, JSON.

use chrono::NaiveDate;
use serde_json::Value;

use crate::types::{Channel, CustomerId, Email, Preferences, Tier, Times};

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "customers", comment = "Who buys")]
pub struct Customer {
    #[driftless(primary_key, default = "gen_random_uuid()")]
    pub id: CustomerId,
    #[driftless(unique)]
    pub email: Email,
    #[driftless(type = "varchar(80)")]
    pub name: String,
    #[driftless(default = "'Basic'")]
    pub tier: Tier,
    pub channel: Option<Channel>,
    #[sqlx(json)]
    pub preferences: Preferences,
    #[sqlx(json(nullable))]
    pub draft: Option<Preferences>,
    #[sqlx(default)]
    pub birthday: Option<NaiveDate>,
    #[sqlx(skip)]
    pub is_loaded: bool,
    #[sqlx(flatten)]
    pub times: Times,
}

/// What the newsletter reads: the same columns, and one more.
#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "customers", no_primary_key)]
pub struct Subscriber {
    pub email: Email,
    #[driftless(default = "false")]
    pub is_subscribed: bool,
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[sqlx(rename_all = "camelCase")]
#[driftless(
    table = "customerEvents",
    index(columns("customerId", "happenedAt DESC"))
)]
pub struct CustomerEvent {
    #[driftless(primary_key, identity = "always")]
    pub event_id: i64,
    #[driftless(references = "customers(id)", on_delete = "cascade")]
    pub customer_id: CustomerId,
    #[sqlx(rename = "happenedAt")]
    #[driftless(default = "now()")]
    pub at: chrono::DateTime<chrono::Utc>,
    pub r#type: String,
    pub payload: Value,
}

/// A row of a query.
#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(skip)]
pub struct CustomerCount {
    pub tier: Tier,
    pub count: Option<i64>,
}

/// A row of a view.
#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(view)]
pub struct ActiveCustomer {
    pub id: CustomerId,
    pub email: Email,
}

driftless::sql!(
    "CREATE VIEW active_customers AS SELECT id, email FROM customers WHERE deleted_at IS NULL"
);
