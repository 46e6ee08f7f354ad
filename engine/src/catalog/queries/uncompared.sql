-- What pg_dump says of objects and no plan changes: owners, grants, default privileges, what goes with an extension,
-- and the names that a person gave to NOT NULL constraints. Only what an object has not unless it is told so has a row:
-- an owner other than ours and the database's, grants other than those that it is made with, which default privileges
-- say, else acldefault (manual, 5.8, "Privileges", and ALTER DEFAULT PRIVILEGES). The name is given for kinds whose oids
-- no other query reads, and for columns.
WITH of_extension AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), user_schema AS (
    SELECT oid, nspname, nspowner, nspacl FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'atlas_schema_revisions')
), object (class, oid, is_column, kind, schema, name, owner, acl, usual) AS (
    SELECT 'pg_class'::regclass, c.oid, false, CASE c.relkind WHEN 'S' THEN 'S' ELSE 'r' END, n.oid, NULL::text, c.relowner,
           c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, c.relowner)
    FROM pg_class c JOIN user_schema n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relpersistence <> 't'
  UNION ALL
    SELECT 'pg_class'::regclass, c.oid, true, NULL, n.oid, a.attname, c.relowner, a.attacl, acldefault('c', c.relowner)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN user_schema n ON n.oid = c.relnamespace
    WHERE a.attacl IS NOT NULL AND NOT a.attisdropped
  UNION ALL
    SELECT 'pg_proc'::regclass, p.oid, false, 'f', n.oid, NULL, p.proowner, p.proacl, acldefault('f', p.proowner)
    FROM pg_proc p JOIN user_schema n ON n.oid = p.pronamespace
  UNION ALL
    -- A composite type is known by its relation.
    SELECT CASE t.typtype WHEN 'c' THEN 'pg_class' ELSE 'pg_type' END::regclass,
           CASE t.typtype WHEN 'c' THEN t.typrelid ELSE t.oid END, false, 'T', n.oid, NULL, t.typowner, t.typacl,
           acldefault('T', t.typowner)
    FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE t.typtype <> 'm' AND (t.typcategory <> 'A' OR t.typtype = 'd') AND coalesce(c.relkind, 'c') = 'c'
  UNION ALL
    -- initdb gives public grants of its own.
    SELECT 'pg_namespace'::regclass, n.oid, false, 'n', 0, n.nspname, n.nspowner, n.nspacl,
           coalesce(i.initprivs, acldefault('n', n.nspowner))
    FROM user_schema n
    LEFT JOIN pg_init_privs i ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.objsubid = 0
), own AS (
    SELECT o.* FROM object o
    WHERE NOT EXISTS (SELECT FROM of_extension e WHERE e.classid = o.class AND e.objid = o.oid)
), default_privileges AS (
    SELECT d.oid,
           'default privileges'
               || coalesce(' of ' || quote_ident(nullif(pg_get_userbyid(d.defaclrole), current_user)), '')
               || coalesce(' in schema ' || quote_ident(n.nspname), '') || ' on '
               || CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'routines'
                                       WHEN 'T' THEN 'types' WHEN 'n' THEN 'schemas' ELSE 'large objects' END AS name,
           d.defaclrole AS owner, d.defaclacl AS acl
    FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
), held (class, oid, name, owner, acl, usual) AS (
    SELECT o.class, o.oid, o.name, o.owner, coalesce(o.acl, o.usual),
           -- Those of a schema are added to those of all (manual, ALTER DEFAULT PRIVILEGES, "Description").
           coalesce(everywhere.defaclacl, o.usual) || coalesce(there.defaclacl, acldefault('c', o.owner))
    FROM own o
    LEFT JOIN pg_default_acl everywhere ON everywhere.defaclrole = o.owner AND everywhere.defaclnamespace = 0
                                       AND everywhere.defaclobjtype = o.kind
    LEFT JOIN pg_default_acl there ON there.defaclrole = o.owner AND there.defaclnamespace = o.schema
                                  AND there.defaclnamespace <> 0 AND there.defaclobjtype = o.kind
    WHERE o.acl IS NOT NULL OR everywhere.oid IS NOT NULL OR there.oid IS NOT NULL
  UNION ALL
    SELECT 'pg_default_acl'::regclass, oid, name, owner, acl, acldefault('c', owner) FROM default_privileges
)
SELECT h.class::oid AS class, h.oid, h.name, 'grants' AS attribute, coalesce(texts[1], 'none') AS value
FROM held h
CROSS JOIN LATERAL (
    SELECT array_agg(side.said ORDER BY side.place) AS texts
    FROM (SELECT list.place, string_agg(DISTINCT entry.text, '; ' ORDER BY entry.text) AS said
          FROM (VALUES (1, h.acl), (2, h.usual)) AS list (place, acl)
          LEFT JOIN LATERAL aclexplode(list.acl) AS g ON true
          LEFT JOIN LATERAL (
              SELECT CASE g.grantee WHEN 0 THEN 'PUBLIC' WHEN h.owner THEN 'its owner'
                                    ELSE quote_ident(pg_get_userbyid(g.grantee)) END
                     || ': ' || g.privilege_type
                     || CASE WHEN g.is_grantable AND g.grantee <> h.owner THEN ' WITH GRANT OPTION' ELSE '' END AS text
          ) entry ON true
          GROUP BY list.place) side
) both_sides
WHERE texts[1] IS DISTINCT FROM texts[2]
UNION ALL
-- Before Postgres 15 the first superuser, whose oid is 10, owns the schema public.
SELECT o.class::oid, o.oid, o.name, 'owner', pg_get_userbyid(o.owner)
FROM own o
WHERE NOT o.is_column AND pg_get_userbyid(o.owner) NOT IN (current_user, 'pg_database_owner')
  AND o.owner <> (SELECT datdba FROM pg_database WHERE datname = current_database())
  AND (o.name, o.owner) IS DISTINCT FROM ('public', 10)
UNION ALL
SELECT d.classid, d.objid, NULL, 'DEPENDS ON EXTENSION', quote_ident(e.extname)
FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.deptype = 'x' AND d.refclassid = 'pg_extension'::regclass
UNION ALL
-- Since Postgres 18, where they are told from those that the server names.
SELECT 'pg_class'::regclass::oid, c.conrelid, a.attname, 'name of the NOT NULL constraint', quote_ident(c.conname)
FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
WHERE c.contype = 'n' AND c.conrelid <> 0 AND c.conname !~ '_not_null\d*$'
  AND c.connamespace IN (SELECT oid FROM user_schema)
