//! `CREATE TABLE` with its columns and the constraints that stand on one table alone.

use super::definition::{self, clause};
use super::marker;
use crate::definition::{
    ColumnDef, Identity, TableDef, column_of, quote_collation, quote_identifier,
};

/// The statement that creates a table, below the lines that say what SQL cannot.
pub(super) fn create(table: &TableDef) -> String {
    let markers = marker::of_table(table);
    let unlogged = if table.storage.unlogged {
        "UNLOGGED "
    } else {
        ""
    };
    let mut lines: Vec<String> = table.columns.iter().map(column).collect();
    lines.extend(constraints(table));
    let body = lines
        .iter()
        .map(|line| format!("\n  {line}"))
        .collect::<Vec<_>>()
        .join(",");
    let (partition, bounds) = match &table.storage.partition_of {
        Some(part) => (
            format!(" PARTITION OF {}", part.parent),
            format!(" {}", part.bounds),
        ),
        None => Default::default(),
    };
    // A partition without constraints of its own takes no parentheses (manual, CREATE TABLE).
    let body = match lines.is_empty() {
        true if table.storage.partition_of.is_some() => String::new(),
        true => " ()".to_owned(),
        false => format!(" ({body}\n)"),
    };
    let by = clause(" PARTITION BY ", table.storage.partition_by.as_deref(), "");
    let with = clause(" WITH (", table.storage.with.as_deref(), ")");
    format!(
        "{markers}CREATE {unlogged}TABLE {}{partition}{body}{bounds}{by}{with};\n",
        table.name
    )
}

/// `"a", "b"`.
pub(super) fn identifiers(names: &[String]) -> String {
    names
        .iter()
        .map(|name| quote_identifier(name))
        .collect::<Vec<_>>()
        .join(", ")
}

/// One entry of an index: a column is quoted, with what follows it kept; an expression stays as it was written.
pub(super) fn index_entry(columns: &[ColumnDef], entry: &str) -> String {
    let entry = entry.trim();
    match column_of(columns, entry) {
        Some((column, "")) => quote_identifier(column),
        Some((column, rest)) => format!("{} {rest}", quote_identifier(column)),
        None if is_identifier(entry) => quote_identifier(entry),
        None => entry.to_owned(),
    }
}

fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters
        .next()
        .is_some_and(|first| first == '_' || first.is_alphabetic())
        && letters.all(|letter| letter == '_' || letter == '$' || letter.is_alphanumeric())
}

fn column(column: &ColumnDef) -> String {
    let name = quote_identifier(&column.name);
    let data_type = match column.identity {
        Some(Identity::Serial) => serial(&column.data_type),
        _ => &column.data_type,
    };
    let collation = column.collation.as_deref().map(quote_collation);
    let collation = clause(" COLLATE ", collation.as_deref(), "");
    let null = if column.nullable { "" } else { " NOT NULL" };
    let identity = match column.identity {
        Some(identity) if identity != Identity::Serial => format!(" {}", identity.sql()),
        _ => String::new(),
    };
    // In parentheses, since DEFAULT alone takes no AND, OR, IS or comparison of rows (b_expr in Postgres's grammar).
    let default = clause(" DEFAULT (", column.default.as_deref(), ")");
    let generated = clause(
        " GENERATED ALWAYS AS (",
        column.generated.as_deref(),
        ") STORED",
    );
    let extra = clause(" ", column.extra.as_deref(), "");
    format!("{name} {data_type}{collation}{null}{identity}{default}{generated}{extra}")
}

/// The serial type of an integer type (manual, section 8.1.4).
fn serial(data_type: &str) -> &'static str {
    match data_type.to_ascii_lowercase().as_str() {
        "smallint" | "int2" | "smallserial" | "serial2" => "smallserial",
        "bigint" | "int8" | "bigserial" | "serial8" => "bigserial",
        _ => "serial",
    }
}

fn constraints(table: &TableDef) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |name: &Option<String>, definition: String| {
        let name = quote_identifier(name.as_deref().unwrap_or_default());
        lines.push(format!("CONSTRAINT {name} {definition}"));
    };
    if let Some(key) = &table.primary_key {
        add(&key.name, definition::primary_key(key));
    }
    for unique in &table.uniques {
        add(&unique.name, definition::unique(unique));
    }
    for check in &table.checks {
        add(&check.name, definition::check(check));
    }
    for exclusion in &table.exclusions {
        add(&exclusion.name, definition::exclusion(exclusion));
    }
    lines
}
