-- Enumerated types with their labels in sort order; those of extensions belong to the extension.
SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       (SELECT coalesce(array_agg(e.enumlabel::text ORDER BY e.enumsortorder), '{}')
        FROM pg_enum e WHERE e.enumtypid = t.oid) AS labels,
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
           FROM aclexplode(t.typacl) AS g WHERE g.grantee NOT IN (0, t.typowner)) AS privileges
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY 2, 3
