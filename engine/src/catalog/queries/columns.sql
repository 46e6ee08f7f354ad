-- Columns of the tables of tables.sql. attnum > 0 leaves out system columns. The collation is given
-- only where it is not the type's own, as pg_dump does. Comments are joined, here and wherever there may be many:
-- col_description and obj_description run a query of their own for each row.
SELECT n.nspname AS schema,
       c.relname AS table_name,
       a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS data_type,
       en.nspname AS enum_schema,
       et.typname AS enum_name,
       CASE WHEN a.attcollation <> t.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
       a.attnotnull AS not_null,
       pg_get_expr(d.adbin, d.adrelid) AS expression,
       a.attidentity::text AS identity,
       a.attgenerated::text AS generated,
       described.description AS comment,
       jsonb_strip_nulls(jsonb_build_object(
           'storage', CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END,
           'compression', nullif(a.attcompression::text, ''),
           'statistics target', nullif(coalesce(a.attstattarget, -1), -1)::text,
           'options', array_to_string(a.attoptions, ', '),
           'inheritance', CASE WHEN a.attinhcount > 0 THEN 'inherited' END
       ))::text AS other
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type et ON et.typtype = 'e'
                    AND et.oid = CASE WHEN t.typcategory = 'A' THEN t.typelem ELSE t.oid END
LEFT JOIN pg_namespace en ON en.oid = et.typnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_description described ON described.objoid = a.attrelid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p')
  AND NOT c.relispartition
  AND c.relpersistence <> 't'
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 1, 2, a.attnum
