-- Schemas in which something of the user's lives, to choose how names are written.
SELECT DISTINCT n.nspname AS name
FROM pg_namespace n
WHERE n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND (n.nspname <> 'public'
       OR EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid)
       OR EXISTS (SELECT FROM pg_type t WHERE t.typnamespace = n.oid)
       OR EXISTS (SELECT FROM pg_proc p WHERE p.pronamespace = n.oid))
ORDER BY 1
