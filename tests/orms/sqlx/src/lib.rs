//! The rows of a service that uses sqlx: structs with `FromRow`, and types with `sqlx::Type`.
#![allow(missing_docs, reason = "the names say it")]

pub mod catalogue;
pub mod customer;
pub mod order;
pub mod reading;
pub mod staff;
pub mod types;
