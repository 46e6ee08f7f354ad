//! Orders: types that sqlx itself gives.

use sqlx::postgres::types::{PgInterval, PgMoney, PgRange};
use sqlx::types::Json;
use uuid::Uuid;

use crate::types::{CustomerId, Preferences, Priority, Stage};

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "orders", schema = "shop", sqlx)]
pub struct Order {
    #[driftless(primary_key, serial)]
    pub id: i32,
    #[driftless(references = "public.customers(id)")]
    pub customer_id: CustomerId,
    #[driftless(default = "'IN_CART'")]
    pub stage: Stage,
    pub former_stages: Vec<Stage>,
    pub priority: Option<Priority>,
    pub total: PgMoney,
    pub delivery: Option<PgRange<chrono::NaiveDate>>,
    pub patience: PgInterval,
    pub options: Json<Preferences>,
    pub more: Option<Json<Vec<Preferences>>>,
    pub letter: i8,
    pub tags: Option<Vec<String>>,
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "order_lines",
    schema = "shop",
    primary_key(columns("order_id", "line"))
)]
pub struct OrderLine {
    #[driftless(references = "shop.orders(id)", on_delete = "cascade")]
    pub order_id: i32,
    pub line: i16,
    #[driftless(sqlx)]
    pub window: Option<PgRange<i64>>,
    #[driftless(index)]
    pub bundle_id: Option<Uuid>,
}
