-- driftless:generated

-- Modify domain "word"
ALTER DOMAIN "word" DROP CONSTRAINT "is_good";
-- Modify "notes" table
ALTER TABLE "notes"
  ALTER COLUMN "plain" TYPE word,
  ALTER COLUMN "other" TYPE word COLLATE pg_catalog."POSIX";
