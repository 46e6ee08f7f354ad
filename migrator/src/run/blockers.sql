-- The first session that the process waits for, longest running transaction first.
SELECT
    b.pid,
    COALESCE(a.application_name, ''),
    COALESCE(EXTRACT(EPOCH FROM pg_catalog.clock_timestamp() - a.backend_start), 0)::float8,
    COALESCE(a.query, '')
FROM pg_catalog.unnest(pg_catalog.pg_blocking_pids($1)) AS b (pid)
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = b.pid
ORDER BY a.xact_start NULLS LAST
LIMIT 1
