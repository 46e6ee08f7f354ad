//! How many rows tables have.

use std::collections::BTreeMap;

use tokio_postgres::Client;

use crate::catalog::{Catalog, QualifiedName};

/// By table, its own rows: not those of partitions and children.
pub(super) type Counts = BTreeMap<QualifiedName, u64>;

/// Counts the rows of the tables that can hold any.
pub(super) async fn rows(
    client: &Client,
    catalog: &Catalog,
) -> Result<Counts, tokio_postgres::Error> {
    let tables = catalog.tables.values();
    let tables: Vec<&QualifiedName> = tables
        .filter(|table| table.partition_key.is_none())
        .map(|table| &table.name)
        .collect();
    if tables.is_empty() {
        return Ok(Counts::new());
    }
    let counts: Vec<String> = tables
        .iter()
        .map(|table| format!("(SELECT count(*) FROM ONLY {table})"))
        .collect();
    let question = format!("SELECT ARRAY[{}]", counts.join(", "));
    let answer = client.query_typed(&question, &[]).await?;
    let counts: Vec<i64> = answer.first().map(|row| row.get(0)).unwrap_or_default();
    let counts = counts
        .into_iter()
        .map(|count| u64::try_from(count).unwrap_or_default());
    Ok(tables.into_iter().cloned().zip(counts).collect())
}
