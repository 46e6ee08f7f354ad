//! What no text can hold.

use crate::definition::{ColumnDef, QualifiedName, Source, TableDef};

/// Functions of the crate that has the entity. What the entity says speaks of them by their positions.
#[derive(Clone, Copy, Debug)]
pub struct Functions {
    /// The columns of Rust types: [`ColumnDef::of`].
    pub columns: &'static [fn(&str, Source) -> ColumnDef],
    /// The types that sqlx has for Rust types, and SeaORM's statement of a table with a key that numbers itself.
    pub texts: &'static [fn() -> String],
    /// The names of columns of Diesel's.
    pub names: &'static [fn() -> &'static str],
    /// The columns of structs that are parts of the row.
    pub parts: &'static [fn(&mut TableDef)],
    /// The names of the tables of SeaORM entities.
    pub entities: &'static [fn() -> QualifiedName],
}

/// No function.
pub const NONE: Functions = Functions {
    columns: &[],
    texts: &[],
    names: &[],
    parts: &[],
    entities: &[],
};
