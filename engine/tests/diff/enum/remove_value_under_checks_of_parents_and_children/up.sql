-- driftless:generated

-- Modify "books" table
ALTER TABLE "books" DROP CONSTRAINT "own";
-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "known";
-- Modify "books" table
ALTER TABLE "books" DROP CONSTRAINT "known";
-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "opened";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('open', 'closed');
ALTER TABLE "items" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Modify "books" table
ALTER TABLE "books"
  ADD CONSTRAINT "known" CHECK ((state <> 'closed'::state)),
  ADD CONSTRAINT "own" CHECK (((state IS NOT NULL) AND (state <> 'closed'::state)));
-- Modify "items" table
ALTER TABLE "items"
  ADD CONSTRAINT "known" CHECK ((state <> 'closed'::state)),
  ADD CONSTRAINT "opened" CHECK ((state = 'open'::state));
-- Replace enum type "state"
DROP TYPE "state__old";
