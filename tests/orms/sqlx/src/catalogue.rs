//! What is sold: composite keys, numbers, bytes, types made from others.

use bigdecimal::BigDecimal;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::types::{Amount, Tracked};

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "products", schema = "shop", strings = "varchar")]
pub struct Product {
    #[driftless(primary_key)]
    pub sku: String,
    #[driftless(type = "text", collate = "pg_catalog.\"C\"")]
    pub title: String,
    #[driftless(type = "numeric(10,2)", check = "price >= 0")]
    pub price: Decimal,
    pub weight: Option<BigDecimal>,
    pub deposit: Option<Amount>,
    pub labels: Vec<String>,
    pub picture: Option<Vec<u8>>,
    pub digest: [u8; 32],
    #[sqlx(flatten)]
    pub tracked: Tracked,
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "stock",
    schema = "shop",
    primary_key(columns("sku", "warehouse"), name = "stock_key"),
    foreign_key(
        columns("sku"),
        references = "shop.products(sku)",
        on_update = "cascade"
    )
)]
pub struct Stock {
    pub sku: String,
    pub warehouse: i16,
    #[sqlx(try_from = "i64")]
    pub count: Count,
}

/// A number that never is negative.
#[derive(Debug, Clone, Copy)]
pub struct Count(pub u64);

impl TryFrom<i64> for Count {
    type Error = std::num::TryFromIntError;

    fn try_from(count: i64) -> Result<Self, Self::Error> {
        u64::try_from(count).map(Self)
    }
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "bundles",
    schema = "shop",
    foreign_key(
        columns("parent_id"),
        references = "shop.bundles(id)",
        name = "bundles_go_with_their_parent",
        on_delete = "cascade"
    )
)]
pub struct Bundle {
    #[driftless(primary_key)]
    pub id: Uuid,
    #[driftless(references = "shop.bundles(id)")]
    pub parent_id: Option<Uuid>,
    pub skus: Option<Vec<String>>,
}
