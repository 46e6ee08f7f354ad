SELECT s.oid
FROM pg_catalog.pg_subscription s
JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
WHERE s.subname = $1::text::name AND d.datname = pg_catalog.current_database()
