-- A partition ($2) while it belongs to a table ($1), or is half detached from it.
SELECT inhrelid, inhdetachpending
FROM pg_catalog.pg_inherits
WHERE inhparent = pg_catalog.to_regclass($1) AND inhrelid = pg_catalog.to_regclass($2)
