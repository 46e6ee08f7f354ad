-- Objects of kinds that are listed and never changed. What an extension owns is the extension's.
-- pg_catalog's own rows are below oid 16384 (FirstNormalObjectId).
WITH of_extension AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), user_schema AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'atlas_schema_revisions')
), object (kind, classid, oid, identity, definition) AS (
    SELECT 'foreign table', 'pg_class'::regclass, c.oid,
           quote_ident(n.nspname) || '.' || quote_ident(c.relname),
           (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
            FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
    FROM pg_class c JOIN user_schema n ON n.oid = c.relnamespace
    WHERE c.relkind = 'f'
  UNION ALL
    SELECT 'aggregate', 'pg_proc'::regclass, p.oid,
           quote_ident(n.nspname) || '.' || quote_ident(p.proname)
               || '(' || pg_get_function_identity_arguments(p.oid) || ')',
           concat_ws(' ', a.aggtransfn, a.aggfinalfn, format_type(a.aggtranstype, NULL), a.agginitval)
    FROM pg_proc p JOIN user_schema n ON n.oid = p.pronamespace JOIN pg_aggregate a ON a.aggfnoid = p.oid
  UNION ALL
    SELECT CASE t.typtype WHEN 'r' THEN 'range type' ELSE 'base type' END,
           'pg_type'::regclass, t.oid,
           quote_ident(n.nspname) || '.' || quote_ident(t.typname),
           (SELECT format_type(r.rngsubtype, NULL) FROM pg_range r WHERE r.rngtypid = t.oid)
    FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace
    WHERE t.typtype = 'r' OR (t.typtype = 'b' AND t.typcategory <> 'A')
  UNION ALL
    SELECT 'collation', 'pg_collation'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.collname), concat_ws(' ', o.collprovider, o.collisdeterministic, o.collcollate)
    FROM pg_collation o JOIN user_schema n ON n.oid = o.collnamespace
  UNION ALL
    SELECT 'operator', 'pg_operator'::regclass, o.oid, o.oid::regoperator::text, o.oprcode::text
    FROM pg_operator o JOIN user_schema n ON n.oid = o.oprnamespace
  UNION ALL
    SELECT 'operator class', 'pg_opclass'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.opcname), format_type(o.opcintype, NULL)
    FROM pg_opclass o JOIN user_schema n ON n.oid = o.opcnamespace
  UNION ALL
    SELECT 'text search configuration', 'pg_ts_config'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.cfgname), ''
    FROM pg_ts_config o JOIN user_schema n ON n.oid = o.cfgnamespace
  UNION ALL
    SELECT 'text search dictionary', 'pg_ts_dict'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.dictname), coalesce(o.dictinitoption, '')
    FROM pg_ts_dict o JOIN user_schema n ON n.oid = o.dictnamespace
  UNION ALL
    SELECT 'cast', 'pg_cast'::regclass, o.oid,
           format_type(o.castsource, NULL) || ' AS ' || format_type(o.casttarget, NULL), o.castfunc::regprocedure::text
    FROM pg_cast o
    WHERE o.oid >= 16384
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = o.oid AND d.deptype = 'i')
  UNION ALL
    SELECT 'foreign server', 'pg_foreign_server'::regclass, o.oid, quote_ident(o.srvname), ''
    FROM pg_foreign_server o
  UNION ALL
    SELECT 'event trigger', 'pg_event_trigger'::regclass, o.oid, quote_ident(o.evtname), o.evtevent::text
    FROM pg_event_trigger o
  UNION ALL
    SELECT 'publication', 'pg_publication'::regclass, o.oid, quote_ident(o.pubname),
           concat_ws(' ', o.puballtables, o.pubinsert, o.pubupdate, o.pubdelete, o.pubtruncate,
                     -- The condition and the columns are there since Postgres 15; before, their names mean the NULLs around.
                     (SELECT string_agg(concat_ws(' ', r.prrelid::regclass::text, pg_get_expr(since.prqual, r.prrelid),
                                                  (SELECT string_agg(a.attname, ', ' ORDER BY a.attname)
                                                   FROM pg_attribute a
                                                   WHERE a.attrelid = r.prrelid AND a.attnum = ANY (since.prattrs))),
                                        ', ' ORDER BY r.prrelid::regclass::text)
                      FROM (SELECT NULL::pg_node_tree AS prqual, NULL::int2vector AS prattrs) absent,
                           pg_publication_rel r,
                           LATERAL (SELECT prqual, prattrs FROM pg_publication_rel p WHERE p.oid = r.oid) since
                      WHERE r.prpubid = o.oid))
    FROM pg_publication o
)
SELECT o.kind, o.identity, coalesce(o.definition, '') AS definition, o.classid::oid AS class, o.oid
FROM object o
WHERE NOT EXISTS (SELECT FROM of_extension e WHERE e.classid = o.classid AND e.objid = o.oid)
ORDER BY 1, 2
