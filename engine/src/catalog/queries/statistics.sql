-- Extended statistics objects.
SELECT s.oid,
       'statistics' AS kind,
       n.nspname AS schema,
       s.stxname AS name,
       NULL::text AS part,
       table_schema.nspname AS table_schema,
       of_table.relname AS table_name,
       -- The order of the columns says nothing; the server prints that of the table.
       replace(pg_get_statisticsobjdef(s.oid),
               ' ON ' || pg_get_statisticsobjdef_columns(s.oid) || ' FROM ',
               ' ON ' || concat_ws(', ', (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
                                          FROM pg_attribute a
                                          WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys)),
                                         array_to_string(pg_get_statisticsobjdef_expressions(s.oid), ', '))
               || ' FROM ') AS definition,
       NULL::text[] AS signature,
       CASE WHEN coalesce(s.stxstattarget, -1) >= 0
            THEN array[format('ALTER STATISTICS %I.%I SET STATISTICS %s', n.nspname, s.stxname, s.stxstattarget)]
            ELSE '{}' END AS settings,
       CASE WHEN coalesce(s.stxstattarget, -1) >= 0
            THEN array[format('ALTER STATISTICS %I.%I SET STATISTICS -1', n.nspname, s.stxname)]
            ELSE '{}' END AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL
                               THEN format('STATISTICS %I.%I', n.nspname, s.stxname) END], NULL) AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       '{}'::text[] AS privileges
FROM pg_statistic_ext s
JOIN pg_namespace n ON n.oid = s.stxnamespace
JOIN pg_class of_table ON of_table.oid = s.stxrelid
JOIN pg_namespace table_schema ON table_schema.oid = of_table.relnamespace
LEFT JOIN pg_description described ON described.objoid = s.oid AND described.classoid = 'pg_statistic_ext'::regclass
WHERE n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4
