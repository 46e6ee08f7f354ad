-- The time is that of the message which holds both the file and this statement.
INSERT INTO {table} AS r (
    description, type, applied, total, executed_at, execution_time, error, error_stmt, hash,
    partial_hashes, operator_version, version
) VALUES (
    {description}, {type}, {applied}, {total}, pg_catalog.statement_timestamp(),
    {elapsed} + (1e9 * EXTRACT(EPOCH FROM
        pg_catalog.clock_timestamp() - pg_catalog.statement_timestamp()))::bigint,
    {error}, {error_stmt}, {hash}, {partial_hashes}::jsonb, {operator_version}, {version}
)
ON CONFLICT (version) DO UPDATE SET
    type = excluded.type, applied = excluded.applied, total = excluded.total,
    execution_time = excluded.execution_time, error = excluded.error,
    error_stmt = excluded.error_stmt, hash = excluded.hash,
    partial_hashes = excluded.partial_hashes, operator_version = excluded.operator_version;
