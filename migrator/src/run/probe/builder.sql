-- Who may be building an index ($1): CONCURRENTLY holds this lock on its table from beginning to end.
-- A vacuum of the server's own holds it too, and gives it up to whoever waits.
SELECT
    l.pid,
    COALESCE(a.application_name, ''),
    COALESCE(EXTRACT(EPOCH FROM pg_catalog.clock_timestamp() - a.backend_start), 0)::float8,
    COALESCE(a.query, '')
FROM pg_catalog.pg_locks l
JOIN pg_catalog.pg_index i ON i.indrelid = l.relation
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE i.indexrelid = $1
    AND l.locktype = 'relation'
    AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = pg_catalog.current_database())
    AND l.mode = 'ShareUpdateExclusiveLock'
    AND l.granted
    AND l.pid <> pg_catalog.pg_backend_pid()
    AND a.backend_type IS DISTINCT FROM 'autovacuum worker'
LIMIT 1
