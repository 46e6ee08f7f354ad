//! The migrations directory and its application to Postgres.

pub mod directory;
pub mod split;
