-- Extensions but plpgsql, which every database has. The comment is given where it is not the extension's own.
SELECT e.oid,
       e.extname AS name,
       n.nspname AS schema,
       nullif(described.description, available.comment) AS comment,
       available.comment AS own_comment,
       e.extrelocatable AS is_relocatable
FROM pg_extension e
JOIN pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_available_extensions available ON available.name = e.extname
LEFT JOIN pg_description described ON described.objoid = e.oid AND described.classoid = 'pg_extension'::regclass
WHERE e.extname <> 'plpgsql'
ORDER BY 2
