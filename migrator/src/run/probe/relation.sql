-- The relation of a name, if there is one.
SELECT oid FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass($1)
