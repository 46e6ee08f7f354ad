-- Triggers of tables and views, constraint triggers among them; those that a partition has from its parent go with it.
SELECT t.oid,
       'trigger' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       t.tgname::text AS part,
       pg_get_triggerdef(t.oid) AS definition,
       NULL::text[] AS signature,
       CASE t.tgenabled WHEN 'O' THEN '{}'
            ELSE array[format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass,
                              CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END,
                              t.tgname)] END AS settings,
       CASE t.tgenabled WHEN 'O' THEN '{}'
            ELSE array[format('ALTER TABLE %s ENABLE TRIGGER %I', c.oid::regclass, t.tgname)] END AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL
                               THEN format('TRIGGER %I ON %s', t.tgname, c.oid::regclass) END], NULL) AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description described ON described.objoid = t.oid AND described.classoid = 'pg_trigger'::regclass
WHERE NOT t.tgisinternal
  AND t.tgparentid = 0
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
