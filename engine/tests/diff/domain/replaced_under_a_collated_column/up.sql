-- driftless:generated

-- Replace domain "word"
ALTER DOMAIN "word" RENAME TO "word__old";
CREATE DOMAIN "word" AS character varying(20)
  CONSTRAINT "is_good" CHECK (((VALUE)::text <> 'bad'::text))
  CONSTRAINT "is_short" CHECK ((length((VALUE)::text) < 10));
ALTER TABLE "notes"
  ALTER COLUMN "words" TYPE "word"[] USING "words"::"word"[],
  ALTER COLUMN "word" DROP DEFAULT,
  ALTER COLUMN "word" TYPE "word" COLLATE pg_catalog."C" USING "word"::"word",
  ALTER COLUMN "word" SET DEFAULT 'a'::character varying,
  ALTER COLUMN "plain" TYPE "word" COLLATE pg_catalog."C" USING "plain"::"word",
  ALTER COLUMN "other" TYPE "word" USING "other"::"word";
DROP DOMAIN "word__old";
