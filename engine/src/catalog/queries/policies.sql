-- Row security policies. ALTER POLICY changes neither kind nor command and removes no condition, which is the signature.
SELECT p.oid,
       'policy' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       p.polname::text AS part,
       concat(format('CREATE POLICY %I ON %s', p.polname, c.oid::regclass),
              CASE WHEN NOT p.polpermissive THEN ' AS RESTRICTIVE' END,
              CASE p.polcmd WHEN 'r' THEN ' FOR SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR UPDATE'
                            WHEN 'd' THEN ' FOR DELETE' END,
              CASE WHEN p.polroles <> '{0}' THEN ' TO ' || roles.names END,
              conditions.texts) AS definition,
       array_remove(array[p.polpermissive::text, p.polcmd::text, CASE WHEN p.polqual IS NOT NULL THEN 'USING' END,
                          CASE WHEN p.polwithcheck IS NOT NULL THEN 'WITH CHECK' END], NULL) AS signature,
       array[concat(format('ALTER POLICY %I ON %s TO ', p.polname, c.oid::regclass), roles.names, conditions.texts)] AS said,
       array[''] AS said_resets,
       '{}'::text[] AS settings,
       '{}'::text[] AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL
                               THEN format('POLICY %I ON %s', p.polname, c.oid::regclass) END], NULL) AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(role)) END, ', '
                      ORDER BY pg_get_userbyid(role)) AS names
    FROM unnest(p.polroles) AS role) roles
CROSS JOIN LATERAL (
    SELECT concat(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
                  ' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') AS texts) conditions
LEFT JOIN pg_description described ON described.objoid = p.oid AND described.classoid = 'pg_policy'::regclass
WHERE n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
