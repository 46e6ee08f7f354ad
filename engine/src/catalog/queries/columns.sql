-- Columns of the tables of tables.sql. attnum > 0 leaves out system columns. The collation is given
-- only where it is not the type's own, as pg_dump does. Comments are joined, here and wherever there may be many:
-- col_description and obj_description run a query of their own for each row.
--
-- ALTER TABLE ... ADD COLUMN gives every row that is there one and the same value, and writes none of them, unless
-- the value is `computed` for each: that of an identity, a stored generated column, a default with a volatile
-- function in it, or a domain that checks its values (manual, ALTER TABLE, "Notes"). Dependencies do not tell
-- which functions a default calls, since those of Postgres itself are pinned; its stored tree does, by oid.
WITH RECURSIVE checking_domain (oid) AS (
    SELECT oid FROM pg_type
    WHERE typtype = 'd'
      AND (typnotnull OR EXISTS (SELECT FROM pg_constraint WHERE contypid = pg_type.oid))
    UNION
    SELECT above.oid FROM pg_type above JOIN checking_domain below ON above.typbasetype = below.oid
    WHERE above.typtype = 'd'
)
SELECT a.attrelid AS relation,
       a.attnum::int4 AS number,
       n.nspname AS schema,
       c.relname AS table_name,
       a.attname AS name,
       format_type(a.atttypid, a.atttypmod) AS data_type,
       un.nspname AS type_schema,
       CASE WHEN ut.typtype IN ('e', 'd', 'c') THEN ut.typname END AS type_name,
       coalesce(ut.typtype NOT IN ('e', 'd', 'c'), false) AS has_base_type,
       CASE WHEN a.attcollation <> t.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
       a.attnotnull AS not_null,
       pg_get_expr(d.adbin, d.adrelid) AS expression,
       a.attidentity::text AS identity,
       a.attgenerated::text AS generated,
       described.description AS comment,
       CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage::text END AS storage,
       nullif(a.attcompression::text, '') AS compression,
       nullif(coalesce(a.attstattarget, -1), -1)::int4 AS statistics,
       coalesce(a.attoptions, '{}') AS options,
       a.attinhcount > 0 AS inherited,
       a.attislocal AS local,
       a.attidentity <> '' OR a.attgenerated = 's'
           OR t.oid IN (SELECT oid FROM checking_domain)
           OR (a.attgenerated = ''
               AND EXISTS (SELECT
                           FROM regexp_matches(coalesce(d.adbin::text, t.typdefaultbin::text),
                                               ':(?:func|opfunc)id (\d+)', 'g') called
                           JOIN pg_proc p ON p.oid = called[1]::oid
                           WHERE p.provolatile = 'v')) AS computed,
       (SELECT coalesce(array_agg(format('GRANT %s (%I) ON TABLE %s TO %s%s', g.privilege_type, a.attname, c.oid::regclass,
                                         CASE g.grantee WHEN 0 THEN 'PUBLIC'
                                              ELSE quote_ident(pg_get_userbyid(g.grantee)) END,
                                         CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                                  ORDER BY g.place), '{}')
        FROM aclexplode(a.attacl) WITH ORDINALITY AS g (grantor, grantee, privilege_type, is_grantable, place)) AS privileges
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_type ut ON ut.typnamespace <> 'pg_catalog'::regnamespace
                    -- A domain over an array has the category and the element of the array.
                    AND ut.oid = CASE WHEN t.typcategory = 'A' AND t.typtype <> 'd' THEN t.typelem ELSE t.oid END
LEFT JOIN pg_namespace un ON un.oid = ut.typnamespace
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_description described ON described.objoid = a.attrelid AND described.classoid = 'pg_class'::regclass
                                  AND described.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p')
  AND c.relpersistence <> 't'
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
ORDER BY 3, 4, a.attnum
