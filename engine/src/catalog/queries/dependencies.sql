-- What needs what among the user's objects. A view is its _RETURN rule and a default is its column; an array is its
-- element and the row type of a relation is the relation. Oids below 16384 are those that initdb gave.
SELECT CASE WHEN rule.oid IS NOT NULL OR def.oid IS NOT NULL THEN 'pg_class'::regclass::oid
            ELSE d.classid END AS class,
       coalesce(rule.ev_class, def.adrelid, d.objid) AS object,
       coalesce(def.adnum::int4, d.objsubid) AS part,
       CASE WHEN type.typrelid <> 0 THEN 'pg_class'::regclass::oid ELSE d.refclassid END AS needed_class,
       coalesce(nullif(type.typrelid, 0), type.oid, d.refobjid) AS needed,
       d.refobjsubid AS needed_part
FROM pg_depend d
LEFT JOIN pg_rewrite rule ON d.classid = 'pg_rewrite'::regclass AND rule.oid = d.objid AND rule.rulename = '_RETURN'
LEFT JOIN pg_attrdef def ON d.classid = 'pg_attrdef'::regclass AND def.oid = d.objid
LEFT JOIN pg_type array_type ON d.refclassid = 'pg_type'::regclass AND array_type.oid = d.refobjid
                            AND array_type.typcategory = 'A'
LEFT JOIN pg_type type ON d.refclassid = 'pg_type'::regclass
                      AND type.oid = coalesce(nullif(array_type.typelem, 0), d.refobjid)
WHERE d.refobjid >= 16384
  AND d.deptype <> 'e'
  AND d.refclassid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass, 'pg_constraint'::regclass,
                       'pg_operator'::regclass, 'pg_opclass'::regclass, 'pg_collation'::regclass, 'pg_extension'::regclass)
  AND d.classid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass, 'pg_constraint'::regclass,
                    'pg_rewrite'::regclass, 'pg_attrdef'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass,
                    'pg_statistic_ext'::regclass, 'pg_extension'::regclass, 'pg_publication_rel'::regclass,
                    'pg_operator'::regclass, 'pg_cast'::regclass, 'pg_event_trigger'::regclass)
