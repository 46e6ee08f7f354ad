-- The oids of what objects.sql lists, and of temporary objects: cheap enough to be read between any two files.
SELECT oid FROM pg_namespace WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'S')
UNION ALL
SELECT oid FROM pg_type WHERE oid >= 16384 AND typtype = 'e'
