//! SQL types that the schema file does not define.

/// A built-in type that Diesel does not have.
#[derive(diesel::query_builder::QueryId, diesel::sql_types::SqlType)]
#[diesel(postgres_type(oid = 600, array_oid = 1017))]
pub struct Location;
