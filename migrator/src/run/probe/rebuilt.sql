-- What a REINDEX CONCURRENTLY that did not end leaves behind (Postgres manual, REINDEX, Rebuilding
-- Indexes Concurrently).
SELECT i.indexrelid, pg_catalog.format('%I.%I', n.nspname, c.relname), false, true
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE NOT i.indisvalid
    AND c.relkind = 'i'
    AND NOT c.relispartition
    AND c.relname ~ '_cc(new|old)[0-9]*$'
    AND n.nspname <> 'pg_toast'
ORDER BY i.indexrelid
