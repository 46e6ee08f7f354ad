-- Functions and procedures; aggregates are listed by unmanaged.sql. The types of the input arguments identify a routine.
-- The signature is what CREATE OR REPLACE must keep: kind, result, names and modes of all arguments, and that no default
-- goes (manual, CREATE FUNCTION, "Notes"). A body in the standard's form is kept parsed, and its text is empty.
-- Owner and grants are of a routine, since a function may become a procedure.
SELECT p.oid,
       'routine' AS kind,
       n.nspname AS schema,
       p.proname AS name,
       array_to_string(array(SELECT format_type(u.type, NULL) FROM unnest(p.proargtypes) WITH ORDINALITY AS u (type, ord)
                             ORDER BY u.ord), ', ') AS part,
       rtrim(pg_get_functiondef(p.oid), E'\n') AS definition,
       array[p.prokind::text, coalesce(pg_get_function_result(p.oid), ''),
             pg_get_function_identity_arguments(p.oid),
             -- The value of a default must keep its type, which is open here.
             CASE WHEN EXISTS (SELECT FROM unnest(p.proargtypes) AS u (type) JOIN pg_type t ON t.oid = u.type
                               WHERE t.typtype = 'p') THEN pg_get_function_arguments(p.oid) ELSE '' END]
           || array_fill('default'::text, array[p.pronargdefaults::int]) AS signature,
       '{}'::text[] AS settings,
       '{}'::text[] AS resets,
       array_remove(array[CASE WHEN described.description IS NOT NULL THEN noun.word || ' ' || full_name.text END], NULL)
           AS comment_places,
       array_remove(array[described.description], NULL) AS comment_texts,
       array_remove(array[
           CASE WHEN pg_get_userbyid(p.proowner) <> current_user
                THEN format('ALTER ROUTINE %s OWNER TO %I', full_name.text, pg_get_userbyid(p.proowner)) END,
           CASE WHEN p.proacl IS NOT NULL AND NOT EXISTS (SELECT FROM aclexplode(p.proacl) AS g WHERE g.grantee = 0)
                THEN format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', full_name.text) END],
           NULL)
       || (SELECT coalesce(array_agg(format('GRANT %s ON ROUTINE %s TO %s%s', g.privilege_type, full_name.text,
                                            quote_ident(pg_get_userbyid(g.grantee)),
                                            CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                                     ORDER BY g.grantee), '{}')
           FROM aclexplode(p.proacl) AS g WHERE g.grantee NOT IN (0, p.proowner)) AS privileges,
       l.lanname AS language,
       p.prosrc AS body
FROM pg_proc p
JOIN pg_language l ON l.oid = p.prolang
JOIN pg_namespace n ON n.oid = p.pronamespace
CROSS JOIN LATERAL (SELECT p.oid::regprocedure::text AS text) full_name
CROSS JOIN LATERAL (SELECT CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END AS word) noun
LEFT JOIN pg_description described ON described.objoid = p.oid AND described.classoid = 'pg_proc'::regclass
WHERE p.prokind <> 'a'
  AND n.nspname !~ '^pg_'
  AND n.nspname NOT IN ('information_schema', 'atlas_schema_revisions')
  AND NOT EXISTS (SELECT FROM pg_depend d
                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                    AND d.deptype IN ('e', 'i'))
ORDER BY 3, 4, 5
