//! Structs whose fields are part of a row.

use crate::definition::TableDef;

/// A struct whose fields are part of a row of several tables, from `#[derive(driftless::Columns)]`.
///
/// ```
/// #[derive(driftless::Columns)]
/// struct Times {
///     #[driftless(default = "now()", type = "timestamptz")]
///     created_at: i64,
/// }
///
/// #[derive(driftless::Table)]
/// #[driftless(table = "notes")]
/// struct Note {
///     #[driftless(primary_key)]
///     id: i64,
///     #[driftless(flatten)]
///     times: Times,
/// }
///
/// # fn main() -> Result<(), driftless::CollectError> {
/// let ddl = driftless::ddl::print(&driftless::collect(driftless::Naming::Postgres)?);
/// assert!(ddl.contains("\"created_at\" timestamptz NOT NULL DEFAULT (now())"));
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` declares no columns",
    note = "write `#[derive(driftless::Columns)]` on it"
)]
pub trait Columns {
    /// Adds its columns, with what stands on them.
    fn add_to(table: &mut TableDef);
}
