-- Primary keys, unique, check, exclusion and foreign key constraints. NOT NULL constraints, rows of
-- this catalog since Postgres 18, are an attribute of the column here. Constraint triggers ('t') are
-- listed with the triggers. The definition of the index of a key begins at USING, as that of any index.
-- A foreign key to a partitioned table has a row for each partition it can lead to, on the same table and
-- below the row that counts.
SELECT k.oid,
       k.conindid AS index,
       n.nspname AS schema,
       c.relname AS table_name,
       k.conname AS name,
       k.contype::text AS kind,
       pg_get_constraintdef(k.oid) AS definition,
       CASE WHEN k.contype IN ('p', 'u')
            THEN substring(pg_get_indexdef(k.conindid)
                           FROM length(concat('CREATE UNIQUE INDEX ', quote_ident(k.conname), ' ON ',
                                              CASE ic.relkind WHEN 'I' THEN 'ONLY ' END,
                                              quote_ident(n.nspname), '.', quote_ident(c.relname), ' ')) + 1)
       END AS index_definition,
       (SELECT coalesce(array_agg(a.attname::text ORDER BY u.ord), '{}')
        FROM unnest(k.conkey) WITH ORDINALITY AS u (attnum, ord)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum) AS columns,
       rn.nspname AS referenced_schema,
       rc.relname AS referenced_table,
       (SELECT coalesce(array_agg(a.attname::text ORDER BY u.ord), '{}')
        FROM unnest(k.confkey) WITH ORDINALITY AS u (attnum, ord)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum) AS referenced_columns,
       described.description AS comment,
       CASE WHEN k.contype IN ('p', 'u', 'x') THEN obj_description(k.conindid, 'pg_class') END AS index_comment,
       coalesce(ic.reloptions, '{}') AS parameters,
       k.coninhcount > 0 OR k.conparentid <> 0 AS inherited,
       k.conislocal AS local,
       parent.conname AS whole,
       whole_table.relname AS whole_table,
       whole_schema.nspname AS whole_schema,
       jsonb_strip_nulls(jsonb_build_object(
           'tablespace', (SELECT s.spcname FROM pg_tablespace s
                          WHERE k.contype IN ('p', 'u', 'x') AND s.oid = ic.reltablespace)
       ))::text AS other
FROM pg_constraint k
JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class ic ON ic.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_class rc ON rc.oid = k.confrelid
LEFT JOIN pg_namespace rn ON rn.oid = rc.relnamespace
LEFT JOIN pg_constraint parent ON parent.oid = k.conparentid
LEFT JOIN pg_class whole_table ON whole_table.oid = parent.conrelid
LEFT JOIN pg_namespace whole_schema ON whole_schema.oid = whole_table.relnamespace
LEFT JOIN pg_description described ON described.objoid = k.oid AND described.classoid = 'pg_constraint'::regclass
                                  AND described.objsubid = 0
WHERE k.contype IN ('p', 'u', 'c', 'x', 'f')
  AND parent.conrelid IS DISTINCT FROM k.conrelid
  AND c.relkind IN ('r', 'p')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
