-- Composite types of their own, an attribute a row; a type without any has one row.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       obj_description(c.reltype, 'pg_type') AS comment,
       array_remove(array[
           CASE WHEN pg_get_userbyid(own.typowner) <> current_user
                THEN format('ALTER TYPE %s OWNER TO %I', own.oid::regtype, pg_get_userbyid(own.typowner)) END,
           CASE WHEN own.typacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(own.typacl) AS g WHERE g.grantee = 0)
                THEN format('REVOKE ALL ON TYPE %s FROM PUBLIC', own.oid::regtype) END],
           NULL)
       || (SELECT coalesce(array_agg(format('GRANT %s ON TYPE %s TO %s%s', g.privilege_type, own.oid::regtype,
                                            quote_ident(pg_get_userbyid(g.grantee)),
                                            CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                                     ORDER BY g.grantee), '{}')
           FROM aclexplode(own.typacl) AS g WHERE g.grantee NOT IN (0, own.typowner)) AS privileges,
       a.attname AS attribute,
       format_type(a.atttypid, a.atttypmod) AS data_type,
       CASE WHEN a.attcollation <> t.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = a.attcollation) END AS collation,
       col_description(c.oid, a.attnum) AS attribute_comment
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type own ON own.oid = c.reltype
LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relkind = 'c'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = c.reltype AND d.deptype = 'e')
ORDER BY 2, 3, a.attnum
