-- Rules but the one that makes a view a view.
SELECT r.oid,
       'rule' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       r.rulename::text AS part,
       rtrim(pg_get_ruledef(r.oid), ';') AS definition,
       NULL::text[] AS signature,
       CASE r.ev_enabled WHEN 'O' THEN '{}'
            ELSE array[format('ALTER TABLE %s %s RULE %I', c.oid::regclass,
                              CASE r.ev_enabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END,
                              r.rulename)] END AS settings,
       CASE r.ev_enabled WHEN 'O' THEN '{}'
            ELSE array[format('ALTER TABLE %s ENABLE RULE %I', c.oid::regclass, r.rulename)] END AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL
                               THEN format('RULE %I ON %s', r.rulename, c.oid::regclass) END], NULL) AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description described ON described.objoid = r.oid AND described.classoid = 'pg_rewrite'::regclass
WHERE r.rulename <> '_RETURN'
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
