-- The tables of publications: what stands in the way of a column that a publication names.
SELECT r.oid,
       p.pubname AS name
FROM pg_publication_rel r
JOIN pg_publication p ON p.oid = r.prpubid
