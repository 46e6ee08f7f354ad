-- Views and materialized views. The columns are what CREATE OR REPLACE VIEW must keep; of a materialized view all but
-- parameters stays. Grants are given as statements;
-- what the owner holds by itself is left out.
SELECT c.oid,
       CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS kind,
       n.nspname AS schema,
       c.relname AS name,
       NULL::text AS part,
       concat('CREATE ', upper(noun.word), ' ', full_name.text,
              CASE WHEN m.amname <> 'heap' THEN ' USING ' || quote_ident(m.amname) END,
              ' WITH (' || array_to_string(nullif(parameters.texts, '{}'), ', ') || ')',
              E' AS\n', rtrim(pg_get_viewdef(c.oid), ';'),
              CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN E'\n WITH NO DATA' END) AS definition,
       CASE c.relkind WHEN 'v' THEN
           (SELECT array_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attcollation)
                             ORDER BY a.attnum)
            FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
       ELSE array[m.amname::text, pg_get_viewdef(c.oid), c.relispopulated::text] END AS signature,
       CASE c.relkind WHEN 'm' THEN parameters.sets ELSE '{}' END AS said,
       CASE c.relkind WHEN 'm' THEN parameters.resets ELSE '{}' END AS said_resets,
       settings.sets AS settings,
       settings.resets AS resets,
       comments.places AS comment_places,
       comments.texts AS comment_texts,
       array_remove(array[
           CASE WHEN pg_get_userbyid(c.relowner) <> current_user
                THEN format('ALTER %s %s OWNER TO %I', upper(noun.word), full_name.text, pg_get_userbyid(c.relowner)) END],
           NULL)
       || (SELECT coalesce(array_agg(format('GRANT %s ON TABLE %s TO %s%s', g.privilege_type, full_name.text,
                                            CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                                            CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                                     ORDER BY g.grantee, g.privilege_type), '{}')
           FROM aclexplode(c.relacl) AS g WHERE g.grantee <> c.relowner) AS privileges,
       (SELECT coalesce(array_agg(a.attname::text ORDER BY a.attnum), '{}')
        FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
       column_grants.columns AS granted_columns,
       column_grants.texts AS column_grants
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_am m ON m.oid = c.relam
CROSS JOIN LATERAL (SELECT c.oid::regclass::text AS text) full_name
CROSS JOIN LATERAL (SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'materialized view' END AS word) noun
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(found.text ORDER BY found.place), '{}') AS texts,
           coalesce(array_agg(format('ALTER MATERIALIZED VIEW %s SET (%s)', full_name.text, found.text)
                              ORDER BY found.place), '{}') AS sets,
           coalesce(array_agg(format('ALTER MATERIALIZED VIEW %s RESET (%s)', full_name.text, split_part(found.text, '=', 1))
                              ORDER BY found.place), '{}') AS resets
    FROM (SELECT text, place FROM unnest(c.reloptions) WITH ORDINALITY AS own (text, place)
          UNION ALL
          SELECT 'toast.' || text, 1000 + place
          FROM pg_class toast, unnest(toast.reloptions) WITH ORDINALITY AS own (text, place)
          WHERE c.relkind = 'm' AND toast.oid = c.reltoastrelid) found) parameters
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(format('ALTER %s %s ALTER COLUMN %I %s', upper(noun.word), full_name.text, a.attname, found.set)
                              ORDER BY a.attnum, found.set), '{}') AS sets,
           coalesce(array_agg(format('ALTER %s %s ALTER COLUMN %I %s', upper(noun.word), full_name.text, a.attname, found.reset)
                              ORDER BY a.attnum, found.set), '{}') AS resets
    FROM pg_attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum,
    LATERAL (
        SELECT 'SET DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) AS set, 'DROP DEFAULT' AS reset
        WHERE d.oid IS NOT NULL
      UNION ALL
        SELECT 'SET STATISTICS ' || a.attstattarget, 'SET STATISTICS -1'
        WHERE c.relkind = 'm' AND a.attstattarget >= 0
      UNION ALL
        SELECT 'SET STORAGE ' || storage.of_column, 'SET STORAGE ' || storage.of_type
        FROM (SELECT CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END,
                     CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'x' THEN 'EXTENDED' ELSE 'MAIN' END)
             AS storage (of_column, of_type)
        WHERE c.relkind = 'm' AND a.attstorage <> t.typstorage
      UNION ALL
        SELECT 'SET COMPRESSION ' || CASE a.attcompression WHEN 'l' THEN 'lz4' ELSE 'pglz' END, 'SET COMPRESSION default'
        WHERE c.relkind = 'm' AND a.attcompression <> ''
      UNION ALL
        SELECT 'SET (' || option || ')', 'RESET (' || split_part(option, '=', 1) || ')'
        FROM unnest(a.attoptions) AS option
        WHERE c.relkind = 'm') found
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) settings
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(CASE d.objsubid WHEN 0 THEN upper(noun.word) || ' ' || full_name.text
                                   ELSE format('COLUMN %s.%I', full_name.text, a.attname) END
                              ORDER BY d.objsubid), '{}') AS places,
           coalesce(array_agg(d.description ORDER BY d.objsubid), '{}') AS texts
    FROM pg_description d LEFT JOIN pg_attribute a ON a.attrelid = d.objoid AND a.attnum = d.objsubid AND d.objsubid > 0
    WHERE d.classoid = 'pg_class'::regclass AND d.objoid = c.oid) comments
CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(a.attname::text ORDER BY a.attnum, g.grantee, g.privilege_type), '{}') AS columns,
           coalesce(array_agg(format('GRANT %s (%I) ON TABLE %s TO %s%s', g.privilege_type, a.attname, full_name.text,
                                     CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                                     CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                              ORDER BY a.attnum, g.grantee, g.privilege_type), '{}') AS texts
    FROM pg_attribute a, aclexplode(a.attacl) AS g
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND g.grantee <> c.relowner) column_grants
WHERE c.relkind IN ('v', 'm')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY 3, 4
