//! Rows made up for tables that have none, so that a migration meets what it meets in production.

use std::collections::BTreeMap;

use driftless_migrator::DatabaseError;
use tokio_postgres::Client;

use super::count::Counts;
use super::value;
use crate::catalog::{Catalog, Column, Constraint, ConstraintKind, Name, QualifiedName, Table};

/// What was filled, and what not.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) tables: Vec<QualifiedName>,
    pub(super) notes: Vec<String>,
}

/// Fills the empty tables of a database, those first that others point at.
pub(super) async fn make_up(
    client: &Client,
    catalog: &Catalog,
    counts: &Counts,
) -> Result<Filled, DatabaseError> {
    let is_empty = |table: &&Table| {
        // A partitioned table gives its rows to its partitions.
        table.partition_of.is_none() && counts.get(&table.name).is_none_or(|count| *count == 0)
    };
    let mut waiting: Vec<&Table> = catalog.tables.values().filter(is_empty).collect();
    let mut filled = Filled::default();
    loop {
        let mut left = Vec::new();
        let mut refusals = BTreeMap::new();
        let before = waiting.len();
        for table in waiting {
            match insert(client, table, catalog).await? {
                None => filled.tables.push(table.name.clone()),
                Some(refusal) => {
                    refusals.insert(&table.name, refusal);
                    left.push(table);
                }
            }
        }
        if left.len() == before || left.is_empty() {
            let notes = refusals.into_iter();
            filled.notes.extend(notes.map(|(table, refusal)| {
                format!("no rows were made up for {}: {refusal}", table.path())
            }));
            return Ok(filled);
        }
        waiting = left;
    }
}

/// Three rows with all columns, else fewer with less; returns why the last attempt failed.
async fn insert(
    client: &Client,
    table: &Table,
    catalog: &Catalog,
) -> Result<Option<String>, DatabaseError> {
    let mut refusal = None;
    for (rows, all_columns) in [(3, true), (1, true), (3, false), (1, false)] {
        let sql = match statement(table, catalog, (rows, all_columns)) {
            Ok(sql) => sql,
            Err(unknown) => {
                refusal = Some(unknown);
                continue;
            }
        };
        match client
            .batch_execute(&sql)
            .await
            .map_err(DatabaseError::from)
        {
            Ok(()) => return Ok(None),
            Err(DatabaseError::Sql(error)) => refusal = Some(error.to_string()),
            Err(error) => return Err(error),
        }
    }
    Ok(refusal)
}

fn statement(
    table: &Table,
    catalog: &Catalog,
    (rows, all_columns): (usize, bool),
) -> Result<String, String> {
    let mut names = Vec::new();
    let mut values = Vec::new();
    let given = table
        .columns
        .iter()
        .filter(|column| !column.fills_itself() && (all_columns || column.not_null));
    for column in given {
        match value(table, column, catalog) {
            Some(value) => {
                names.push(column.name.to_string());
                values.push(value);
            }
            None if column.not_null => {
                return Err(format!("no value of type {} is known", column.data_type));
            }
            None => {}
        }
    }
    let name = &table.name;
    Ok(if names.is_empty() {
        format!("INSERT INTO {name} DEFAULT VALUES")
    } else {
        format!(
            "INSERT INTO {name} ({}) SELECT {} FROM generate_series(1, {rows}) AS n",
            names.join(", "),
            values.join(", ")
        )
    })
}

fn value(table: &Table, column: &Column, catalog: &Catalog) -> Option<String> {
    match foreign_key(table, &column.name) {
        Some((key, _)) if key.references.as_ref() == Some(&table.name) => {
            let value = value::of(column, catalog);
            value.filter(|_| column.not_null)
        }
        Some((key, target)) => Some(of_referenced(key, target)),
        None => value::of(column, catalog),
    }
}

/// The foreign key that the column is in, and what it points at.
fn foreign_key<'a>(table: &'a Table, column: &Name) -> Option<(&'a Constraint, &'a Name)> {
    let keys = table.constraints.values();
    let mut keys = keys.filter(|key| key.kind == ConstraintKind::ForeignKey);
    keys.find_map(|key| {
        let place = key.columns.iter().position(|found| found == column)?;
        Some((key, key.referenced_columns.get(place)?))
    })
}

/// One row of the table after the other, from the first again where there are fewer.
fn of_referenced(key: &Constraint, target: &Name) -> String {
    let table = key
        .references
        .as_ref()
        .map(ToString::to_string)
        .unwrap_or_default();
    let order: Vec<String> = key
        .referenced_columns
        .iter()
        .map(ToString::to_string)
        .collect();
    format!(
        "(SELECT r.{target} FROM {table} AS r ORDER BY {} \
         OFFSET (n - 1) % (SELECT greatest(count(*), 1) FROM {table}) LIMIT 1)",
        order.join(", ")
    )
}
