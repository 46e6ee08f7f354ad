-- driftless:generated

-- Replace domain "level"
ALTER DOMAIN "level" RENAME TO "level__old";
CREATE DOMAIN "level" AS text
  CONSTRAINT "is_known" CHECK ((VALUE <> ''::text))
  CONSTRAINT "is_known_too" CHECK ((VALUE <> ''::text));
ALTER TABLE "notes" ALTER COLUMN "flags" TYPE "level"[] USING "flags"::"level"[];
DROP DOMAIN "level__old";
