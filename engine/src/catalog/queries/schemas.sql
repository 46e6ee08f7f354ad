-- Schemas of the user with their comments. Names that begin with pg_ are reserved for the system
-- (manual, 5.10.6); Atlas keeps its history in a schema of its own. The comment of "public" is the
-- one that initdb gives it and is nobody's declaration.
SELECT n.nspname AS name,
       CASE WHEN n.nspname = 'public' THEN NULL
            ELSE obj_description(n.oid, 'pg_namespace') END AS comment
FROM pg_namespace n
WHERE n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
ORDER BY n.nspname
