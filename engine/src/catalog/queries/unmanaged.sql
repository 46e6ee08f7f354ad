-- Objects of kinds that are listed and never changed, with all that pg_dump would say of them but their owners and
-- privileges. What an extension owns is the extension's. pg_catalog's own rows are below oid 16384 (FirstNormalObjectId).
WITH of_extension AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), user_schema AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'atlas_schema_revisions')
), object (kind, classid, oid, identity, definition) AS (
    SELECT 'foreign table', 'pg_class'::regclass, c.oid,
           quote_ident(n.nspname) || '.' || quote_ident(c.relname),
           concat_ws(' ', s.srvname, f.ftoptions,
                     (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod), a.attnotnull,
                                                  a.attfdwoptions, a.attoptions, nullif(coalesce(a.attstattarget, -1), -1),
                                                  pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum)),
                                        ', ' ORDER BY a.attnum)
                      FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
                     (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ', ' ORDER BY k.conname)
                      FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'))
    FROM pg_class c JOIN user_schema n ON n.oid = c.relnamespace
    JOIN pg_foreign_table f ON f.ftrelid = c.oid JOIN pg_foreign_server s ON s.oid = f.ftserver
    WHERE c.relkind = 'f'
  UNION ALL
    SELECT 'aggregate', 'pg_proc'::regclass, p.oid,
           quote_ident(n.nspname) || '.' || quote_ident(p.proname)
               || '(' || pg_get_function_identity_arguments(p.oid) || ')',
           concat_ws(' ', a.aggkind, a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn,
                     a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn, a.aggfinalextra, a.aggmfinalextra, a.aggfinalmodify,
                     a.aggmfinalmodify, a.aggsortop::regoperator, format_type(a.aggtranstype, NULL), a.aggtransspace,
                     format_type(a.aggmtranstype, NULL), a.aggmtransspace, quote_nullable(a.agginitval),
                     quote_nullable(a.aggminitval), p.proparallel, pg_get_function_arguments(p.oid))
    FROM pg_proc p JOIN user_schema n ON n.oid = p.pronamespace JOIN pg_aggregate a ON a.aggfnoid = p.oid
  UNION ALL
    SELECT 'range type', 'pg_type'::regclass, t.oid,
           quote_ident(n.nspname) || '.' || quote_ident(t.typname),
           concat_ws(' ', format_type(r.rngsubtype, NULL), c.opcname, r.rngcollation::regcollation, r.rngcanonical,
                     r.rngsubdiff, format_type(r.rngmultitypid, NULL))
    FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace JOIN pg_range r ON r.rngtypid = t.oid
    JOIN pg_opclass c ON c.oid = r.rngsubopc
  UNION ALL
    -- One of typtype p is a shell without functions as yet.
    SELECT 'base type', 'pg_type'::regclass, t.oid,
           quote_ident(n.nspname) || '.' || quote_ident(t.typname),
           concat_ws(' ', t.typisdefined, t.typlen, t.typbyval, t.typcategory, t.typispreferred, t.typdelim, t.typinput,
                     t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze, t.typalign, t.typstorage,
                     format_type(nullif(t.typelem, 0), NULL), t.typdefault, t.typcollation::regcollation)
    FROM pg_type t JOIN user_schema n ON n.oid = t.typnamespace
    WHERE (t.typtype = 'b' AND t.typcategory <> 'A') OR (t.typtype = 'p' AND NOT t.typisdefined)
  UNION ALL
    -- Which columns say the locale depends on the version of the server.
    SELECT 'collation', 'pg_collation'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.collname),
           (to_jsonb(o) - '{oid,collname,collnamespace,collowner,collversion}'::text[])::text
    FROM pg_collation o JOIN user_schema n ON n.oid = o.collnamespace
  UNION ALL
    SELECT 'operator', 'pg_operator'::regclass, o.oid, o.oid::regoperator::text,
           concat_ws(' ', o.oprcode, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest, o.oprjoin, o.oprcanmerge,
                     o.oprcanhash)
    FROM pg_operator o JOIN user_schema n ON n.oid = o.oprnamespace
  UNION ALL
    SELECT 'operator class', 'pg_opclass'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.opcname),
           concat_ws(' ', m.amname, f.opfname, format_type(o.opcintype, NULL), o.opcdefault,
                     format_type(nullif(o.opckeytype, 0), NULL))
    FROM pg_opclass o JOIN user_schema n ON n.oid = o.opcnamespace JOIN pg_am m ON m.oid = o.opcmethod
    JOIN pg_opfamily f ON f.oid = o.opcfamily
  UNION ALL
    SELECT 'operator family', 'pg_opfamily'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.opfname) || ' USING ' || m.amname,
           concat_ws(' ', (SELECT string_agg(concat_ws(' ', a.amopstrategy, a.amopopr::regoperator, a.amoppurpose), ', '
                                             ORDER BY a.amopstrategy, a.amopopr::regoperator::text)
                           FROM pg_amop a WHERE a.amopfamily = o.oid),
                          (SELECT string_agg(concat_ws(' ', a.amprocnum, a.amproc::regprocedure), ', '
                                             ORDER BY a.amprocnum, a.amproc::regprocedure::text)
                           FROM pg_amproc a WHERE a.amprocfamily = o.oid))
    FROM pg_opfamily o JOIN user_schema n ON n.oid = o.opfnamespace JOIN pg_am m ON m.oid = o.opfmethod
  UNION ALL
    SELECT 'access method', 'pg_am'::regclass, o.oid, quote_ident(o.amname), concat_ws(' ', o.amtype, o.amhandler)
    FROM pg_am o WHERE o.oid >= 16384
  UNION ALL
    SELECT 'text search configuration', 'pg_ts_config'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.cfgname),
           concat_ws(' ', p.prsname, (SELECT string_agg(concat_ws(' ', m.maptokentype, m.mapdict::regdictionary), ', '
                                                        ORDER BY m.maptokentype, m.mapseqno)
                                      FROM pg_ts_config_map m WHERE m.mapcfg = o.oid))
    FROM pg_ts_config o JOIN user_schema n ON n.oid = o.cfgnamespace JOIN pg_ts_parser p ON p.oid = o.cfgparser
  UNION ALL
    SELECT 'text search dictionary', 'pg_ts_dict'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.dictname), concat_ws(' ', t.tmplname, o.dictinitoption)
    FROM pg_ts_dict o JOIN user_schema n ON n.oid = o.dictnamespace JOIN pg_ts_template t ON t.oid = o.dicttemplate
  UNION ALL
    SELECT 'text search parser', 'pg_ts_parser'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.prsname),
           concat_ws(' ', o.prsstart, o.prstoken, o.prsend, o.prsheadline, o.prslextype)
    FROM pg_ts_parser o JOIN user_schema n ON n.oid = o.prsnamespace
  UNION ALL
    SELECT 'text search template', 'pg_ts_template'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.tmplname), concat_ws(' ', o.tmplinit, o.tmpllexize)
    FROM pg_ts_template o JOIN user_schema n ON n.oid = o.tmplnamespace
  UNION ALL
    SELECT 'conversion', 'pg_conversion'::regclass, o.oid,
           quote_ident(n.nspname) || '.' || quote_ident(o.conname),
           concat_ws(' ', o.conforencoding, o.contoencoding, o.conproc, o.condefault)
    FROM pg_conversion o JOIN user_schema n ON n.oid = o.connamespace
  UNION ALL
    SELECT 'cast', 'pg_cast'::regclass, o.oid,
           format_type(o.castsource, NULL) || ' AS ' || format_type(o.casttarget, NULL),
           concat_ws(' ', o.castfunc::regprocedure, o.castcontext, o.castmethod)
    FROM pg_cast o
    WHERE o.oid >= 16384
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = o.oid AND d.deptype = 'i')
  UNION ALL
    SELECT 'transform', 'pg_transform'::regclass, o.oid, format_type(o.trftype, NULL) || ' LANGUAGE ' || quote_ident(l.lanname),
           concat_ws(' ', o.trffromsql::regprocedure, o.trftosql::regprocedure)
    FROM pg_transform o JOIN pg_language l ON l.oid = o.trflang
  UNION ALL
    SELECT 'procedural language', 'pg_language'::regclass, o.oid, quote_ident(o.lanname),
           concat_ws(' ', o.lanpltrusted, o.lanplcallfoid::regproc, o.laninline::regproc, o.lanvalidator::regproc)
    FROM pg_language o WHERE o.oid >= 16384
  UNION ALL
    SELECT 'foreign data wrapper', 'pg_foreign_data_wrapper'::regclass, o.oid, quote_ident(o.fdwname),
           concat_ws(' ', o.fdwhandler::regproc, o.fdwvalidator::regproc, o.fdwoptions)
    FROM pg_foreign_data_wrapper o
  UNION ALL
    SELECT 'foreign server', 'pg_foreign_server'::regclass, o.oid, quote_ident(o.srvname),
           concat_ws(' ', w.fdwname, o.srvtype, o.srvversion, o.srvoptions)
    FROM pg_foreign_server o JOIN pg_foreign_data_wrapper w ON w.oid = o.srvfdw
  UNION ALL
    -- The options, which hold a password, are shown to the owner of the server alone.
    SELECT 'user mapping', 'pg_user_mapping'::regclass, o.umid,
           o.usename || ' SERVER ' || quote_ident(o.srvname), md5(o.umoptions::text)
    FROM pg_user_mappings o
  UNION ALL
    SELECT 'event trigger', 'pg_event_trigger'::regclass, o.oid, quote_ident(o.evtname),
           concat_ws(' ', o.evtevent, o.evttags, o.evtfoid::regprocedure, o.evtenabled)
    FROM pg_event_trigger o
  UNION ALL
    SELECT 'publication', 'pg_publication'::regclass, o.oid, quote_ident(o.pubname),
           concat_ws(' ', o.puballtables, o.pubinsert, o.pubupdate, o.pubdelete, o.pubtruncate, o.pubviaroot,
                     -- The condition and the columns are there since Postgres 15; before, their names mean the NULLs around.
                     (SELECT string_agg(concat_ws(' ', r.prrelid::regclass::text, pg_get_expr(since.prqual, r.prrelid),
                                                  (SELECT string_agg(a.attname, ', ' ORDER BY a.attname)
                                                   FROM pg_attribute a
                                                   WHERE a.attrelid = r.prrelid AND a.attnum = ANY (since.prattrs))),
                                        ', ' ORDER BY r.prrelid::regclass::text)
                      FROM (SELECT NULL::pg_node_tree AS prqual, NULL::int2vector AS prattrs) absent,
                           pg_publication_rel r,
                           LATERAL (SELECT prqual, prattrs FROM pg_publication_rel p WHERE p.oid = r.oid) since
                      WHERE r.prpubid = o.oid),
                     -- So are schemas, whose catalog no query can name before.
                     CASE WHEN to_regclass('pg_catalog.pg_publication_namespace') IS NOT NULL
                          THEN query_to_xml(format('SELECT pnnspid::regnamespace AS schema FROM pg_publication_namespace
                                                    WHERE pnpubid = %s ORDER BY 1', o.oid), true, true, '')::text END)
    FROM pg_publication o
  UNION ALL
    -- Where it connects to, which holds a password, only a superuser may read.
    SELECT 'subscription', 'pg_subscription'::regclass, o.oid, quote_ident(o.subname),
           concat_ws(' ', o.subenabled, o.subslotname, o.subpublications)
    FROM pg_subscription o
    WHERE o.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
)
SELECT o.kind, o.identity, concat_ws(' ', o.definition, quote_literal(described.description)) AS definition,
       o.classid::oid AS class, o.oid
FROM object o
LEFT JOIN pg_description described ON described.objoid = o.oid AND described.classoid = o.classid AND described.objsubid = 0
WHERE NOT EXISTS (SELECT FROM of_extension e WHERE e.classid = o.classid AND e.objid = o.oid)
ORDER BY 1, 2
