-- driftless:generated

-- Modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "events_fkey";
-- Replace enum type "kind"
ALTER TYPE "kind" RENAME TO "kind__old";
CREATE TYPE "kind" AS ENUM ('a', 'b');
ALTER TABLE "events"
  ALTER COLUMN "first" TYPE "kind" USING "first"::text::"kind",
  ALTER COLUMN "second" TYPE "kind" USING "second"::text::"kind";
ALTER TABLE "users"
  ALTER COLUMN "first" TYPE "kind" USING "first"::text::"kind",
  ALTER COLUMN "second" TYPE "kind" USING "second"::text::"kind";
-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "events_fkey" FOREIGN KEY (first, second) REFERENCES users(first, second);
-- Replace enum type "kind"
DROP TYPE "kind__old";
