//! The migrations directory and its application to Postgres.

pub mod connect;
mod database_error;
pub mod directory;
mod quote;
pub mod split;

pub use database_error::{DatabaseError, SqlError};
