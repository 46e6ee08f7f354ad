-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
-- Replace domain "known_state"
ALTER DOMAIN "known_state" RENAME TO "known_state__old";
CREATE DOMAIN "known_state" AS state DEFAULT 'new'::state NOT NULL;
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "known_state" USING "state"::text::"known_state";
DROP DOMAIN "known_state__old";
-- Replace enum type "state"
DROP TYPE "state__old";
