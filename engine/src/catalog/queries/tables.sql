-- Ordinary and partitioned tables, partitions among them. "other" holds, by name, whatever is seen and not compared
-- attribute by attribute; of NOT NULL constraints, rows of pg_constraint since Postgres 18, what no attribute of a column
-- says.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       described.description AS comment,
       CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
       CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS partition_bound,
       parents.schemas AS parent_schemas,
       parents.names AS parent_names,
       c.relpersistence = 'u' AS unlogged,
       coalesce(c.reloptions, '{}') || coalesce(toast.options, '{}') AS parameters,
       c.relreplident::text AS replica_identity,
       (SELECT ic.relname FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
        WHERE i.indrelid = c.oid AND i.indisreplident) AS replica_index,
       (SELECT ic.relname FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
        WHERE i.indrelid = c.oid AND i.indisclustered) AS clustered_on,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS forced_row_security,
       jsonb_strip_nulls(jsonb_build_object(
           'NOT NULL', (SELECT string_agg(concat_ws(' ', quote_ident(a.attname),
                                                    CASE WHEN k.connoinherit THEN 'NO INHERIT' END,
                                                    CASE WHEN NOT k.convalidated THEN 'NOT VALID' END,
                                                    'COMMENT ' || quote_literal(obj_description(k.oid, 'pg_constraint'))),
                                          ', ' ORDER BY a.attname)
                        FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
                        WHERE k.conrelid = c.oid AND k.contype = 'n'
                          AND (k.connoinherit OR NOT k.convalidated
                               OR EXISTS (SELECT FROM pg_description s
                                          WHERE s.objoid = k.oid AND s.classoid = 'pg_constraint'::regclass))),
           'tablespace', (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = c.reltablespace),
           'access method', (SELECT m.amname FROM pg_am m WHERE m.oid = c.relam AND m.amname <> 'heap'),
           'type', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END
       ))::text AS other
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description described ON described.objoid = c.oid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = 0
LEFT JOIN LATERAL (SELECT array_agg(pn.nspname::text ORDER BY i.inhseqno) AS schemas,
                          array_agg(pc.relname::text ORDER BY i.inhseqno) AS names
                   FROM pg_inherits i
                   JOIN pg_class pc ON pc.oid = i.inhparent
                   JOIN pg_namespace pn ON pn.oid = pc.relnamespace
                   WHERE i.inhrelid = c.oid) parents ON true
LEFT JOIN LATERAL (SELECT array_agg('toast.' || option) AS options
                   FROM pg_class t, unnest(t.reloptions) AS option
                   WHERE t.oid = c.reltoastrelid) toast ON true
WHERE c.relkind IN ('r', 'p')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 2, 3
