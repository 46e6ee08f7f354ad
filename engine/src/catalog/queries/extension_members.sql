-- What belongs to extensions: who needs a member needs the extension.
SELECT d.classid AS class, d.objid AS object, d.refobjid AS extension
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.deptype = 'e'
  AND d.refclassid = 'pg_extension'::regclass
  AND e.extname <> 'plpgsql'
