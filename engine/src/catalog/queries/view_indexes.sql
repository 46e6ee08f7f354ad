-- Indexes of materialized views.
SELECT i.indexrelid AS oid,
       'index' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       ic.relname::text AS part,
       pg_get_indexdef(i.indexrelid) AS definition,
       NULL::text[] AS signature,
       CASE WHEN i.indisclustered THEN array[format('ALTER MATERIALIZED VIEW %s CLUSTER ON %I', c.oid::regclass, ic.relname)]
            ELSE '{}' END AS settings,
       CASE WHEN i.indisclustered THEN array[format('ALTER MATERIALIZED VIEW %s SET WITHOUT CLUSTER', c.oid::regclass)]
            ELSE '{}' END AS resets,
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
WHERE c.relkind = 'm'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
