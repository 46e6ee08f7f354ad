-- Triggers of tables and views, constraint triggers among them. Those that a partition has from its parent go with it, and
-- fire when that fires: where one does not, "definition" is what takes it back to that, and "settings" what it is. Before
-- Postgres 15 they count as internal; those of foreign keys and deferrable keys do in every version.
SELECT t.oid,
       'trigger' AS kind,
       n.nspname AS schema,
       c.relname AS name,
       t.tgname::text AS part,
       CASE WHEN whole.oid IS NULL THEN pg_get_triggerdef(t.oid)
            ELSE format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass, firing.of_whole, t.tgname) END AS definition,
       NULL::text[] AS signature,
       CASE WHEN t.tgenabled = 'O' AND whole.oid IS NULL THEN '{}'
            ELSE array[format('ALTER TABLE %s %s TRIGGER %I', c.oid::regclass, firing.own, t.tgname)] END AS settings,
       CASE WHEN t.tgenabled = 'O' AND whole.oid IS NULL THEN '{}'
            ELSE array[format('ALTER TABLE %s ENABLE TRIGGER %I', c.oid::regclass, t.tgname)] END AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL
                               THEN format('TRIGGER %I ON %s', t.tgname, c.oid::regclass) END], NULL) AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_trigger whole ON whole.oid = t.tgparentid
CROSS JOIN LATERAL (SELECT words ->> t.tgenabled::text AS own, words ->> whole.tgenabled::text AS of_whole
                    FROM (VALUES ('{"O": "ENABLE", "D": "DISABLE", "R": "ENABLE REPLICA", "A": "ENABLE ALWAYS"}'::jsonb))
                         AS spelt (words)) firing
LEFT JOIN pg_description described ON described.objoid = t.oid AND described.classoid = 'pg_trigger'::regclass
                                  AND whole.oid IS NULL
WHERE CASE WHEN whole.oid IS NULL THEN NOT t.tgisinternal
           ELSE t.tgenabled <> whole.tgenabled
                AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.oid = t.tgconstraint AND k.contype <> 't') END
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, 5
