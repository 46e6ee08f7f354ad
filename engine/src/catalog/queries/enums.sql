-- Enumerated types with their labels in sort order; those of extensions belong to the extension.
SELECT n.nspname AS schema,
       t.typname AS name,
       (SELECT coalesce(array_agg(e.enumlabel::text ORDER BY e.enumsortorder), '{}')
        FROM pg_enum e WHERE e.enumtypid = t.oid) AS labels,
       obj_description(t.oid, 'pg_type') AS comment
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype = 'e'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY 1, 2
