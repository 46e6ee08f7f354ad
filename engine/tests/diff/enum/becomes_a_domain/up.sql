-- driftless:generated

-- Replace domain "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE DOMAIN "state" AS text
  CONSTRAINT "state_check" CHECK ((VALUE = ANY (ARRAY['a'::text, 'b'::text])));
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
