-- driftless:generated

-- Replace domain "word"
ALTER DOMAIN "word" RENAME TO "word__old";
CREATE DOMAIN "word" AS text COLLATE pg_catalog."C";
DROP DOMAIN "word__old";
