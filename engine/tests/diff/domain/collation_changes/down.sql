-- driftless:generated

-- Replace domain "word"
ALTER DOMAIN "word" RENAME TO "word__old";
CREATE DOMAIN "word" AS text;
DROP DOMAIN "word__old";
