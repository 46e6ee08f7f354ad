//! Orders: names that are words of SQL.

use bigdecimal::BigDecimal;
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use crate::schema::{order_lines, orders};

#[derive(Queryable, Identifiable, driftless::Table)]
#[diesel(table_name = orders)]
pub struct Order {
    #[driftless(serial)]
    pub id: i64,
    #[driftless(index(name = "order_from_idx"))]
    pub from_account: i64,
    #[driftless(references = "accounts(id)", on_delete = "set null")]
    pub to_account: Option<i64>,
    #[driftless(type = "numeric(12,2)", check = "total >= 0")]
    pub total: BigDecimal,
    #[driftless(default = "now()")]
    pub placed_at: DateTime<Utc>,
}

#[derive(Queryable, Identifiable, Associations, driftless::Table)]
#[diesel(table_name = order_lines, primary_key(order_id, position), belongs_to(Order))]
#[driftless(unique(columns("order_id", "document_id"), deferrable = "initially deferred"))]
pub struct OrderLine {
    pub order_id: i64,
    pub position: i16,
    pub document_id: Option<Uuid>,
    #[driftless(default = "1")]
    pub quantity: i32,
}
