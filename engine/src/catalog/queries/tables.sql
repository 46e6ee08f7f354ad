-- Ordinary and partitioned tables. Partitions are listed by unmanaged.sql. "other" holds, by name,
-- whatever differs from a plain table and is not compared attribute by attribute.
SELECT n.nspname AS schema,
       c.relname AS name,
       described.description AS comment,
       jsonb_strip_nulls(jsonb_build_object(
           'partition key', CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
           'persistence', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END,
           'row security', CASE WHEN c.relrowsecurity THEN 'ENABLED' END,
           'forced row security', CASE WHEN c.relforcerowsecurity THEN 'FORCED' END,
           'storage parameters', array_to_string(c.reloptions, ', '),
           'replica identity', CASE c.relreplident WHEN 'd' THEN NULL ELSE c.relreplident::text END,
           'tablespace', (SELECT s.spcname FROM pg_tablespace s WHERE s.oid = c.reltablespace),
           'access method', (SELECT m.amname FROM pg_am m WHERE m.oid = c.relam AND m.amname <> 'heap'),
           'type', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
           'inheritance', (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno)
                           FROM pg_inherits i WHERE i.inhrelid = c.oid)
       ))::text AS other
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description described ON described.objoid = c.oid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = 0
WHERE c.relkind IN ('r', 'p')
  AND NOT c.relispartition
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 1, 2
