-- The session that began the statement of a version, while it still works on it without its client.
SELECT
    a.pid,
    COALESCE(a.application_name, ''),
    COALESCE(EXTRACT(EPOCH FROM pg_catalog.clock_timestamp() - a.backend_start), 0)::float8,
    COALESCE(a.query, '')
FROM {table} j
JOIN pg_catalog.pg_stat_activity a ON a.pid = j.pid AND a.backend_start = j.backend_start
WHERE j.version = $1
    AND a.state <> 'idle'
    AND a.pid <> pg_catalog.pg_backend_pid()
