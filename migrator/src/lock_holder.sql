-- Who holds an advisory lock. A bigint key is split into classid and objid, and objsubid is 1
-- (Postgres manual, 54.12 pg_locks).
SELECT
    l.pid,
    COALESCE(a.application_name, ''),
    COALESCE(EXTRACT(EPOCH FROM pg_catalog.clock_timestamp() - a.backend_start), 0)::float8,
    COALESCE(a.query, '')
FROM pg_catalog.pg_locks l
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory'
    AND l.granted
    AND l.objsubid = 1
    AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
    AND (l.classid::bigint << 32 | l.objid::bigint) = $1
LIMIT 1
