-- Indexes of tables that no constraint owns. The definition begins at USING: what stands before it is made of
-- the names, always qualified and quoted as quote_ident does.
-- One of a partitioned table is invalid while partitions lack parts of it: it was made on that table alone.
-- The clause WITH is spelt as the server spells it in there.
-- Dependencies give every column an index reads, in keys, expressions and predicate alike.
SELECT i.indexrelid AS oid,
       n.nspname AS schema,
       c.relname AS table_name,
       ic.relname AS name,
       i.indisunique AS is_unique,
       substr(pg_get_indexdef(i.indexrelid),
              length(concat('CREATE ', CASE WHEN i.indisunique THEN 'UNIQUE ' END, 'INDEX ',
                            quote_ident(ic.relname), ' ON ', CASE ic.relkind WHEN 'I' THEN 'ONLY ' END,
                            quote_ident(n.nspname), '.', quote_ident(c.relname), ' ')) + 1) AS definition,
       coalesce(ic.reloptions, '{}') AS parameters,
       with_clause.printed AS with_clause,
       with_clause.sorted AS sorted_with_clause,
       (SELECT coalesce(array_agg(a.attname::text ORDER BY a.attname), '{}')
        FROM pg_attribute a
        WHERE a.attrelid = i.indrelid
          AND a.attnum IN (SELECT d.refobjsubid FROM pg_depend d
                           WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid
                             AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid
                             AND d.refobjsubid > 0)) AS columns,
       ic.relkind = 'I' AND NOT i.indisvalid AS only,
       described.description AS comment,
       targets.columns AS target_columns,
       targets.targets,
       whole.relname AS whole,
       whole_table.relname AS whole_table,
       whole_schema.nspname AS whole_schema,
       jsonb_strip_nulls(jsonb_build_object(
           'validity', CASE WHEN NOT i.indisvalid AND ic.relkind = 'i' THEN 'INVALID' END,
           'tablespace', (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = ic.reltablespace)
       ))::text AS other
FROM pg_index i
JOIN pg_class ic ON ic.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_inherits part ON part.inhrelid = i.indexrelid
LEFT JOIN pg_class whole ON whole.oid = part.inhparent
LEFT JOIN pg_index whole_index ON whole_index.indexrelid = part.inhparent
LEFT JOIN pg_class whole_table ON whole_table.oid = whole_index.indrelid
LEFT JOIN pg_namespace whole_schema ON whole_schema.oid = whole_table.relnamespace
LEFT JOIN pg_description described ON described.objoid = i.indexrelid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = 0
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(a.attnum ORDER BY a.attnum), '{}') AS columns,
           coalesce(array_agg(a.attstattarget::int4 ORDER BY a.attnum), '{}') AS targets
    FROM pg_attribute a WHERE a.attrelid = ic.oid AND a.attstattarget >= 0
) targets
CROSS JOIN LATERAL (
    SELECT coalesce(' WITH (' || string_agg(pair, ', ' ORDER BY ord) || ')', '') AS printed,
           coalesce(' WITH (' || string_agg(pair, ', ' ORDER BY pair) || ')', '') AS sorted
    FROM unnest(ic.reloptions) WITH ORDINALITY AS u (option, ord)
    CROSS JOIN substr(option, strpos(option, '=') + 1) AS value
    CROSS JOIN LATERAL (SELECT quote_ident(split_part(option, '=', 1)) || '='
                               || CASE quote_ident(value) WHEN value THEN value ELSE quote_literal(value) END) AS p (pair)
) with_clause
WHERE c.relkind IN ('r', 'p')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_constraint k
                  WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY 2, 3, 4
