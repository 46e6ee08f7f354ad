-- Schemas of the user with their comments. Names that begin with pg_ are reserved for the system
-- (manual, 5.10.6); Atlas keeps its history in a schema of its own. The comment that initdb gives "public"
-- is nobody's declaration.
SELECT n.nspname AS name,
       CASE WHEN n.nspname = 'public'
            THEN nullif(obj_description(n.oid, 'pg_namespace'), 'standard public schema')
            ELSE obj_description(n.oid, 'pg_namespace') END AS comment
FROM pg_namespace n
WHERE n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
ORDER BY n.nspname
