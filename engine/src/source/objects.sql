-- The whole objects of the user with their oids. An oid below 16384 is one that initdb gave, and
-- oids of different catalogs may collide only across wraparound, which a scratch database never sees.
SELECT 'schema' AS kind, n.oid AS oid, '' AS schema, n.nspname AS name
FROM pg_namespace n
WHERE n.oid >= 16384 AND n.nspname !~ '^pg_'
UNION ALL
SELECT CASE c.relkind WHEN 'S' THEN 'sequence' ELSE 'table' END, c.oid, n.nspname, c.relname
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'S') AND n.nspname !~ '^pg_'
UNION ALL
SELECT 'enum', t.oid, n.nspname, t.typname
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typtype = 'e' AND n.nspname !~ '^pg_'
