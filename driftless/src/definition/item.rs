//! Whatever can be declared, as one type.

use serde::Serialize;

use super::{EnumDef, QualifiedName, Source, TableDef};

/// One declaration.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A schema.
    Schema(SchemaDef),
    /// An extension.
    Extension(ExtensionDef),
    /// An enum type.
    Enum(EnumDef),
    /// A table. In a box, since it is ten times as large as the others.
    Table(Box<TableDef>),
    /// SQL that belongs to no table.
    Sql(SqlDef),
    /// What an ORM describes as a table, and is a view: SQL of its own makes it.
    View(QualifiedName),
    /// What should have been one of the others.
    Unreadable(Unreadable),
}

/// A declaration that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// What is wrong with it.
    pub message: String,
    /// Where it stands.
    pub source: Source,
}

/// A schema, from [`schema!`](crate::schema).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SchemaDef {
    /// The name.
    pub name: String,
    /// Where it is declared.
    pub source: Source,
}

/// An extension, from [`extension!`](crate::extension).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExtensionDef {
    /// The name.
    pub name: String,
    /// The schema its objects go to, if not the first of the search path.
    pub schema: Option<String>,
    /// Where it is declared.
    pub source: Source,
}

/// SQL as it was written, from [`sql!`](crate::sql), [`sql_file!`](crate::sql_file) or a table's `sql = "..."`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SqlDef {
    /// One statement or several.
    pub text: String,
    /// Whether tables need it, or it needs tables.
    pub position: SqlPosition,
    /// Where it is declared.
    pub source: Source,
}

/// Where in the DDL a piece of SQL stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SqlPosition {
    /// Before the tables: domains, sequences, functions that a default or a check calls.
    BeforeTables,
    /// After the tables: views, triggers, functions that read tables.
    AfterTables,
}
