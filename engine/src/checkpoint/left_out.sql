-- What the statements that build a catalog anew do not carry over: grants, owners other than the role that replays,
-- and default privileges. What an extension owns comes with it.
WITH extension_members AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), owned AS (
    SELECT 'pg_class'::regclass::oid AS classid, oid AS objid, relowner AS owner, relacl AS acl
    FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
    UNION ALL
    SELECT 'pg_proc'::regclass, oid, proowner, proacl FROM pg_proc
    UNION ALL
    SELECT 'pg_type'::regclass, oid, typowner, typacl FROM pg_type WHERE typtype IN ('e', 'd')
    UNION ALL
    SELECT 'pg_namespace'::regclass, oid, nspowner, nspacl FROM pg_namespace
)
SELECT format('%s of %s', what, pg_describe_object(o.classid, o.objid, 0)) AS left_out
FROM owned o
CROSS JOIN LATERAL (
    SELECT 'grants' AS what WHERE o.acl IS NOT NULL
    UNION ALL
    SELECT 'owner' WHERE o.owner <> current_user::regrole
) AS found
WHERE o.objid >= 16384
  AND NOT EXISTS (SELECT FROM extension_members m WHERE m.classid = o.classid AND m.objid = o.objid)
UNION ALL
SELECT format('grants of %s', pg_describe_object('pg_class'::regclass, a.attrelid, a.attnum))
FROM pg_attribute a
WHERE a.attrelid >= 16384 AND a.attacl IS NOT NULL
UNION ALL
SELECT format('grants of %s', pg_describe_object('pg_namespace'::regclass, n.oid, 0))
FROM pg_namespace n JOIN pg_init_privs i ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid
WHERE n.nspname = 'public' AND n.nspacl IS DISTINCT FROM i.initprivs
UNION ALL
SELECT format('%s', pg_describe_object('pg_default_acl'::regclass, d.oid, 0))
FROM pg_default_acl d
ORDER BY 1
