-- The oids of what objects.sql lists, and a few more: cheap enough to be read between any two files.
SELECT oid FROM pg_namespace WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_extension WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'S', 'v', 'm', 'c')
UNION ALL
SELECT oid FROM pg_type WHERE oid >= 16384 AND typtype IN ('e', 'd')
UNION ALL
SELECT oid FROM pg_proc WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_trigger WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_rewrite WHERE oid >= 16384
UNION ALL
SELECT oid FROM pg_policy
UNION ALL
SELECT oid FROM pg_statistic_ext
