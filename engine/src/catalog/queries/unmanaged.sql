-- Objects of kinds that are listed and never changed. What an extension owns is the extension's.
-- pg_catalog's own rows are below oid 16384 (FirstNormalObjectId).
WITH of_extension AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), user_schema AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'atlas_schema_revisions')
), object (kind, classid, oid, identity, definition) AS (
    SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                          WHEN 'f' THEN 'foreign table' ELSE 'partition' END,
           'pg_class'::regclass, c.oid,
           quote_ident(n.nspname) || '.' || quote_ident(c.relname),
           CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid)
                ELSE pg_get_expr(c.relpartbound, c.oid) END
    FROM pg_class c JOIN user_schema n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('v', 'm', 'f') OR (c.relkind IN ('r', 'p') AND c.relispartition)
  UNION ALL
    SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
           'pg_proc'::regclass, p.oid,
           quote_ident(n.nspname) || '.' || quote_ident(p.proname)
               || '(' || pg_get_function_identity_arguments(p.oid) || ')',
           CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) END
    FROM pg_proc p JOIN user_schema n ON n.oid = p.pronamespace
  UNION ALL
    SELECT 'trigger', 'pg_trigger'::regclass, t.oid,
           t.tgrelid::regclass::text || '.' || quote_ident(t.tgname), pg_get_triggerdef(t.oid)
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN user_schema n ON n.oid = c.relnamespace
    WHERE NOT t.tgisinternal
  UNION ALL
    SELECT 'rule', 'pg_rewrite'::regclass, r.oid,
           r.ev_class::regclass::text || '.' || quote_ident(r.rulename), pg_get_ruledef(r.oid)
    FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN user_schema n ON n.oid = c.relnamespace
    WHERE r.rulename <> '_RETURN'
  UNION ALL
    SELECT 'row security policy', 'pg_policy'::regclass, p.oid,
           p.polrelid::regclass::text || '.' || quote_ident(p.polname),
           concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[]::text,
                     pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    FROM pg_policy p
  UNION ALL
    SELECT CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' WHEN 'b' THEN 'base type'
                          ELSE 'composite type' END,
           'pg_type'::regclass, t.oid,
           quote_ident(n.nspname) || '.' || quote_ident(t.typname),
           CASE t.typtype
               WHEN 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                                       CASE WHEN t.typnotnull THEN 'NOT NULL' END, t.typdefault,
                                       (SELECT string_agg(pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname)
                                        FROM pg_constraint k WHERE k.contypid = t.oid))
               WHEN 'c' THEN (SELECT string_agg(quote_ident(a.attname) || ' '
                                                || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
                              FROM pg_attribute a
                              WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
               WHEN 'r' THEN (SELECT format_type(r.rngsubtype, NULL) FROM pg_range r WHERE r.rngtypid = t.oid)
           END
    FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace
    WHERE t.typtype IN ('d', 'r')
       OR (t.typtype = 'c' AND EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
       OR (t.typtype = 'b' AND t.typcategory <> 'A')
  UNION ALL
    SELECT 'extension', 'pg_extension'::regclass, e.oid, quote_ident(e.extname), ''
    FROM pg_extension e WHERE e.extname <> 'plpgsql'
  UNION ALL
    SELECT 'extended statistics', 'pg_statistic_ext'::regclass, s.oid,
           quote_ident(n.nspname) || '.' || quote_ident(s.stxname), pg_get_statisticsobjdef(s.oid)
    FROM pg_statistic_ext s JOIN user_schema n ON n.oid = s.stxnamespace
  UNION ALL
    SELECT 'collation', 'pg_collation'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.collname), o.collprovider::text || ' ' || coalesce(o.collcollate, '')
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
    FROM pg_cast o WHERE o.oid >= 16384
  UNION ALL
    SELECT 'foreign server', 'pg_foreign_server'::regclass, o.oid, quote_ident(o.srvname), ''
    FROM pg_foreign_server o
  UNION ALL
    SELECT 'event trigger', 'pg_event_trigger'::regclass, o.oid, quote_ident(o.evtname), o.evtevent::text
    FROM pg_event_trigger o
  UNION ALL
    SELECT 'publication', 'pg_publication'::regclass, o.oid, quote_ident(o.pubname), ''
    FROM pg_publication o
)
SELECT o.kind, o.identity, coalesce(o.definition, '') AS definition
FROM object o
WHERE NOT EXISTS (SELECT FROM of_extension e WHERE e.classid = o.classid AND e.objid = o.oid)
ORDER BY 1, 2
