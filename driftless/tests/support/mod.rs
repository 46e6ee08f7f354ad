//! What the tests against a real Postgres share.

use tokio_postgres::{Client, SimpleQueryMessage};

/// Runs the DDL, and says where it fails.
pub(crate) async fn run(client: &Client, ddl: &str) {
    if let Err(error) = client.batch_execute(ddl).await {
        panic!("{error:?}\n{ddl}");
    }
}

/// The rows of a query, the columns of each joined by ` | `, NULL as nothing.
pub(crate) async fn rows(client: &Client, query: &str) -> Vec<String> {
    let messages = client
        .simple_query(query)
        .await
        .expect("the query of a test is valid");
    let row = |message: SimpleQueryMessage| match message {
        SimpleQueryMessage::Row(row) => {
            let values: Vec<_> = (0..row.len())
                .map(|at| row.get(at).unwrap_or_default())
                .collect();
            Some(values.join(" | ").trim_end_matches([' ', '|']).to_owned())
        }
        _ => None,
    };
    messages.into_iter().filter_map(row).collect()
}

/// The columns of a table: name, type, NULL or not, what fills it, identity, generated, collation.
pub(crate) async fn columns(client: &Client, table: &str) -> Vec<String> {
    let query = format!(
        "SELECT attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END \
             || coalesce(' = ' || pg_get_expr(adbin, adrelid), '') \
             || CASE attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity by default' ELSE '' END \
             || CASE attgenerated WHEN 's' THEN ' stored' ELSE '' END \
             || coalesce(' collate ' || nullif(collname, 'default'), '') \
         FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum \
              LEFT JOIN pg_collation ON pg_collation.oid = attcollation \
         WHERE attrelid = '{table}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
    );
    rows(client, &query).await
}

/// The constraints of a table by name, as Postgres prints them.
pub(crate) async fn constraints(client: &Client, table: &str) -> Vec<String> {
    let query = format!(
        "SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint \
         WHERE conrelid = '{table}'::regclass AND contype <> 'n' ORDER BY conname"
    );
    rows(client, &query).await
}

/// The indexes of a table that no constraint owns, by name, as Postgres prints them.
pub(crate) async fn indexes(client: &Client, table: &str) -> Vec<String> {
    let query = format!(
        "SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid \
         WHERE indrelid = '{table}'::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f') \
         ORDER BY relname"
    );
    rows(client, &query).await
}
