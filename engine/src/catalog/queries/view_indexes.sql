-- Indexes of materialized views.
SELECT i.indexrelid AS oid,
       'index' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       ic.relname::text AS part,
       pg_get_indexdef(i.indexrelid) AS definition,
       NULL::text[] AS signature,
       CASE WHEN i.indisclustered THEN array[format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', c.oid::regclass, ic.relname)]
            ELSE '{}' END || targets.settings AS settings,
       CASE WHEN i.indisclustered THEN array[format('ALTER MATERIALIZED VIEW %s SET WITHOUT CLUSTER', c.oid::regclass)]
            ELSE '{}' END || targets.resets AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL THEN 'INDEX ' || ic.oid::regclass::text END], NULL)
           AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_index i
JOIN pg_class ic ON ic.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description described ON described.objoid = i.indexrelid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = 0
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', ic.oid::regclass, a.attnum, a.attstattarget)
                              ORDER BY a.attnum), '{}') AS settings,
           coalesce(array_agg(format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS -1', ic.oid::regclass, a.attnum)
                              ORDER BY a.attnum), '{}') AS resets
    FROM pg_attribute a WHERE a.attrelid = ic.oid AND a.attstattarget >= 0
) targets
WHERE c.relkind = 'm'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
