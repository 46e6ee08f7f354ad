//! The rows of a database, as far as two states can be compared by them.

use std::collections::BTreeMap;

use tokio_postgres::{Client, Error};

/// By table, its rows as JSON, sorted: the order of rows and columns is no difference.
pub(super) async fn of(client: &Client) -> Result<BTreeMap<String, Option<String>>, Error> {
    let tables = "SELECT c.oid::regclass::text FROM pg_class c
                  WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'";
    let mut found = BTreeMap::new();
    for row in client.query(tables, &[]).await? {
        let table: String = row.get(0);
        let rows = format!(
            "SELECT string_agg(r, E'\\n' ORDER BY r) FROM (SELECT to_jsonb(t)::text AS r FROM ONLY {table} t) x"
        );
        let rows = client.query_one(&rows, &[]).await?;
        found.insert(table, rows.get(0));
    }
    Ok(found)
}
