-- Domains with their CHECK constraints, names, definitions and comments in the same order.
SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       format_type(t.typbasetype, t.typtypmod) AS base_type,
       CASE WHEN t.typcollation <> base.typcollation THEN
           (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
            FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
            WHERE co.oid = t.typcollation) END AS collation,
       t.typnotnull AS not_null,
       pg_get_expr(t.typdefaultbin, 0) AS "default",
       obj_description(t.oid, 'pg_type') AS comment,
       array_remove(array[
           CASE WHEN pg_get_userbyid(t.typowner) <> current_user
                THEN format('ALTER TYPE %s OWNER TO %I', t.oid::regtype, pg_get_userbyid(t.typowner)) END,
           CASE WHEN t.typacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(t.typacl) AS g WHERE g.grantee = 0)
                THEN format('REVOKE ALL ON TYPE %s FROM PUBLIC', t.oid::regtype) END],
           NULL)
       || (SELECT coalesce(array_agg(format('GRANT %s ON TYPE %s TO %s%s', g.privilege_type, t.oid::regtype,
                                            quote_ident(pg_get_userbyid(g.grantee)),
                                            CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                                     ORDER BY g.grantee), '{}')
           FROM aclexplode(t.typacl) AS g WHERE g.grantee NOT IN (0, t.typowner)) AS privileges,
       checks.oids AS constraint_oids,
       checks.names AS constraint_names,
       checks.definitions AS constraint_definitions,
       checks.comments AS constraint_comments
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
JOIN pg_type base ON base.oid = t.typbasetype
CROSS JOIN LATERAL (SELECT coalesce(array_agg(k.oid), '{}') AS oids,
                           coalesce(array_agg(k.conname::text ORDER BY k.conname), '{}') AS names,
                           coalesce(array_agg(pg_get_constraintdef(k.oid) ORDER BY k.conname), '{}') AS definitions,
                           coalesce(array_agg(obj_description(k.oid, 'pg_constraint') ORDER BY k.conname), '{}')
                               AS comments
                    FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c') checks
WHERE t.typtype = 'd'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY 2, 3
