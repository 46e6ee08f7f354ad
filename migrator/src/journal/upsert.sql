INSERT INTO {table} (
    version, direction, state, applied, hash, statement, objects, pid, backend_start, written_at
) VALUES (
    {version}, {direction}, {state}, {applied}, {hash}, {statement}, {objects}::oid[],
    pg_catalog.pg_backend_pid(),
    (SELECT backend_start FROM pg_catalog.pg_stat_activity WHERE pid = pg_catalog.pg_backend_pid()),
    pg_catalog.clock_timestamp()
)
ON CONFLICT (version) DO UPDATE SET
    direction = excluded.direction, state = excluded.state, applied = excluded.applied,
    hash = excluded.hash, statement = excluded.statement, objects = excluded.objects,
    pid = excluded.pid, backend_start = excluded.backend_start, written_at = excluded.written_at;
