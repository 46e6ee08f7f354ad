//! Readings of devices: time's types, networks, a partitioned table.

use ipnetwork::IpNetwork;
use mac_address::MacAddress;
use time::{Date, OffsetDateTime, PrimitiveDateTime, Time};

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(table = "devices")]
pub struct Device {
    #[driftless(primary_key, identity = "by default")]
    pub id: i64,
    #[driftless(unique)]
    pub mac: MacAddress,
    pub network: Option<IpNetwork>,
    pub address: std::net::IpAddr,
    pub sold_on: Date,
    pub wakes_at: Time,
    pub built_at: PrimitiveDateTime,
    pub seen_at: Option<OffsetDateTime>,
}

#[derive(Debug, Clone, sqlx::FromRow, driftless::Table)]
#[driftless(
    table = "readings",
    partition_by = "RANGE (taken_at)",
    primary_key(columns("device_id", "taken_at"))
)]
pub struct Reading {
    pub device_id: i64,
    pub taken_at: OffsetDateTime,
    pub value: f64,
    pub quality: f32,
    pub is_final: bool,
}

#[derive(Debug, Clone, driftless::Table)]
#[driftless(
    table = "readings_2026",
    partition_of("readings", "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')")
)]
pub struct Readings2026;
