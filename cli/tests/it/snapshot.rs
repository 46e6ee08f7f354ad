//! All that a database holds, as a text to compare: read apart from the code under test.

use tokio_postgres::Client;

/// The catalog as Postgres describes it, with the identity of every object.
const CATALOG: &str = "
SELECT format('%s %s %s %s', c.oid, c.oid::regclass, c.relkind, obj_description(c.oid, 'pg_class'))
FROM pg_class c WHERE c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  AND c.relkind <> 't' AND c.relname !~ '^pg_toast'
UNION ALL
SELECT format('%s.%s #%s %s not null %s default %s %s', a.attrelid::regclass, a.attname, a.attnum,
  format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),
  col_description(a.attrelid, a.attnum))
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND c.relkind IN ('r', 'p', 'v', 'm')
  AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
UNION ALL
SELECT format('constraint %s %s %s', o.conrelid::regclass, o.conname, pg_get_constraintdef(o.oid))
FROM pg_constraint o WHERE o.connamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
UNION ALL
SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  AND c.relname !~ '^pg_toast'
UNION ALL
SELECT format('%s %s %s', e.enumtypid::regtype, e.enumlabel, e.enumsortorder) FROM pg_enum e
UNION ALL
SELECT format('schema %s', nspname) FROM pg_namespace WHERE nspname !~ '^pg_'
ORDER BY 1";

const TABLES: &str = "
SELECT c.oid::regclass::text FROM pg_class c
WHERE c.relkind = 'r' AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
ORDER BY 1";

/// Reads everything: the catalog, and each row of each table, the history's among them.
pub(crate) async fn of(client: &Client) -> String {
    let mut lines: Vec<String> = texts(client, CATALOG).await;
    for table in texts(client, TABLES).await {
        let rows = format!("SELECT '{table}: ' || t::text FROM {table} AS t ORDER BY 1");
        lines.extend(texts(client, &rows).await);
    }
    lines.join("\n")
}

async fn texts(client: &Client, query: &str) -> Vec<String> {
    let rows = client.query(query, &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}
