-- Databases that a killed driftless left behind: our name, our comment, our role, created more
-- than an hour ago, and nobody connected. CASE keeps the cast from foreign comments.
SELECT quote_ident(d.datname)
FROM pg_catalog.pg_database AS d
JOIN pg_catalog.pg_roles AS r ON r.oid = d.datdba AND r.rolname = current_user
CROSS JOIN LATERAL pg_catalog.shobj_description(d.oid, 'pg_database') AS comment
WHERE d.datname LIKE 'driftless\_scratch\_%'
  AND CASE
        WHEN comment ~ '^driftless scratch, created \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$'
        THEN substring(comment FROM 'created (.*)$')::timestamptz < now() - interval '1 hour'
        ELSE false
      END
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity AS a WHERE a.datid = d.oid)
ORDER BY d.datname
