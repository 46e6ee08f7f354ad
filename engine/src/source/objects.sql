-- The whole objects of the user with their oids. An oid below 16384 is one that initdb gave, and
-- oids of different catalogs may collide only across wraparound, which a scratch database never sees.
SELECT 'schema' AS kind, n.oid AS oid, '' AS schema, n.nspname::text AS name, NULL::text AS part
FROM pg_namespace n
WHERE n.oid >= 16384 AND n.nspname !~ '^pg_'
UNION ALL
SELECT 'extension', e.oid, '', e.extname, NULL
FROM pg_extension e
WHERE e.oid >= 16384
UNION ALL
SELECT CASE c.relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                      WHEN 'c' THEN 'composite' ELSE 'table' END,
       c.oid, n.nspname, c.relname, NULL
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.oid >= 16384 AND c.relkind IN ('r', 'p', 'S', 'v', 'm', 'c') AND n.nspname !~ '^pg_'
UNION ALL
SELECT CASE t.typtype WHEN 'd' THEN 'domain' ELSE 'enum' END, t.oid, n.nspname, t.typname, NULL
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.oid >= 16384 AND t.typtype IN ('e', 'd') AND n.nspname !~ '^pg_'
UNION ALL
SELECT 'routine', p.oid, n.nspname, p.proname,
       array_to_string(array(SELECT format_type(u.type, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS u (type, ord)
                             ORDER BY u.ord), ', ')
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.oid >= 16384 AND n.nspname !~ '^pg_'
UNION ALL
SELECT 'trigger', t.oid, n.nspname, c.relname, t.tgname
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE t.oid >= 16384 AND NOT t.tgisinternal
UNION ALL
SELECT 'rule', r.oid, n.nspname, c.relname, r.rulename
FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE r.oid >= 16384 AND r.rulename <> '_RETURN'
UNION ALL
SELECT 'policy', p.oid, n.nspname, c.relname, p.polname
FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
UNION ALL
SELECT 'statistics', s.oid, n.nspname, s.stxname, NULL
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
