//! A declaration as Postgres DDL, the text that crosses to the other side of Driftless.
//!
//! One order, whatever order the structs were found in: schemas, extensions, enums, SQL that tables need, tables, SQL that needs
//! tables, indexes, foreign keys, comments. Every identifier is quoted, every statement ends with `;`.

mod comment;
pub(crate) mod definition;
mod marker;
mod table;

use crate::assemble::Declaration;
use crate::definition::{
    EnumDef, ExtensionDef, ForeignKeyDef, IndexDef, QualifiedName, SchemaDef, SqlDef, SqlPosition,
    TableDef, path_part, quote_identifier, quote_literal,
};

/// Prints a declaration. The same declaration always gives the same text.
///
/// ```
/// use driftless::{ColumnDef, Declaration, Item, Naming, QualifiedName, Source, TableDef};
///
/// let source = Source::new("models/src/tag.rs", 3);
/// let mut tags = TableDef::new(QualifiedName::new(None, "tags"), source);
/// tags.add(ColumnDef::of::<String>("name", Source::new("models/src/tag.rs", 4)));
/// let declaration = Declaration::assemble(vec![Item::Table(Box::new(tags))], Naming::Postgres)?;
/// assert_eq!(
///     driftless::ddl::print(&declaration),
///     "-- driftless:source public.tags models/src/tag.rs:3\n\
///      -- driftless:source public.tags.name models/src/tag.rs:4\n\
///      CREATE TABLE \"tags\" (\n  \"name\" text NOT NULL\n);\n"
/// );
/// # Ok::<(), driftless::AssembleError>(())
/// ```
pub fn print(declaration: &Declaration) -> String {
    let mut statements: Vec<String> = Vec::new();
    statements.extend(declaration.schemas.iter().map(schema));
    statements.extend(declaration.extensions.iter().map(extension));
    statements.extend(declaration.enums.iter().map(enumeration));
    let free = |position| {
        declaration
            .sql
            .iter()
            .filter(move |sql| sql.position == position)
    };
    statements.extend(free(SqlPosition::BeforeTables).map(raw));
    statements.extend(declaration.tables.iter().map(table::create));
    statements.extend(free(SqlPosition::AfterTables).map(raw));
    let tables = || declaration.tables.iter();
    statements.extend(tables().flat_map(|table| table.sql.iter().map(raw)));
    statements.extend(tables().flat_map(|table| table.indexes.iter().map(|one| index(table, one))));
    statements.extend(
        tables().flat_map(|table| table.foreign_keys.iter().map(|key| foreign_key(table, key))),
    );
    statements.extend(tables().flat_map(|table| table.joins.iter().map(|key| join(table, key))));
    statements.extend(declaration.enums.iter().filter_map(comment::of_enum));
    statements.extend(tables().flat_map(comment::of_table));
    statements.join("\n")
}

fn schema(schema: &SchemaDef) -> String {
    // IF NOT EXISTS since "public" and the schema of an extension may be there already.
    format!(
        "CREATE SCHEMA IF NOT EXISTS {};\n",
        quote_identifier(&schema.name)
    )
}

fn extension(extension: &ExtensionDef) -> String {
    let schema = extension
        .schema
        .as_deref()
        .map(|schema| format!(" WITH SCHEMA {}", quote_identifier(schema)));
    let name = quote_identifier(&extension.name);
    format!(
        "CREATE EXTENSION IF NOT EXISTS {name}{};\n",
        schema.unwrap_or_default()
    )
}

fn enumeration(enumeration: &EnumDef) -> String {
    let labels: Vec<_> = enumeration
        .labels
        .iter()
        .map(|label| quote_literal(&label.name))
        .collect();
    let markers = marker::of_enum(enumeration);
    format!(
        "{markers}CREATE TYPE {} AS ENUM ({});\n",
        enumeration.name,
        labels.join(", ")
    )
}

/// SQL as it was written, closed by a semicolon that a comment on its last line cannot swallow.
fn raw(sql: &SqlDef) -> String {
    let text = sql.text.trim();
    let end = match text {
        _ if text.ends_with(';') => "",
        _ if text
            .lines()
            .next_back()
            .is_some_and(|line| line.contains("--")) =>
        {
            "\n;"
        }
        _ => ";",
    };
    format!("{text}{end}\n")
}

fn index(table: &TableDef, index: &IndexDef) -> String {
    let kind = definition::index_kind(index);
    let name = quote_identifier(index.name.as_deref().unwrap_or_default());
    let definition = definition::index(&table.columns, index);
    format!("CREATE {kind} {name} ON {} {definition};\n", table.name)
}

/// A relation that is no foreign key, so that nobody misses it in silence.
fn join(table: &TableDef, key: &ForeignKeyDef) -> String {
    let path = |name: &QualifiedName, columns: &[String]| {
        let columns: Vec<_> = columns.iter().map(|column| path_part(column)).collect();
        format!("{} ({})", name.path(), columns.join(", "))
    };
    format!(
        "-- No foreign key from {} to {}, which nothing makes unique.\n",
        path(&table.name, &key.columns),
        path(&key.references, &key.referenced_columns)
    )
}

fn foreign_key(table: &TableDef, key: &ForeignKeyDef) -> String {
    let name = quote_identifier(key.name.as_deref().unwrap_or_default());
    let definition = definition::foreign_key(key);
    format!(
        "ALTER TABLE {} ADD CONSTRAINT {name} {definition};\n",
        table.name
    )
}
