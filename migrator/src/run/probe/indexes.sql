-- The indexes of a table ($1), or those of them with a name ($2): whether one can be used, and
-- whether it is a leftover that may be dropped. What belongs to an index of a partitioned table may not.
SELECT
    i.indexrelid,
    pg_catalog.format('%I.%I', n.nspname, c.relname),
    i.indisvalid AND i.indisready AND i.indislive,
    NOT i.indisvalid AND c.relkind = 'i' AND NOT c.relispartition
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE i.indrelid = pg_catalog.to_regclass($1)
    AND ($2::text IS NULL OR c.relname = $2::text::name)
ORDER BY i.indexrelid
