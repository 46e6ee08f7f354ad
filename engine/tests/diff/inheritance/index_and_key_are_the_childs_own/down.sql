-- driftless:generated

-- Modify "trucks" table
ALTER TABLE "trucks" DROP CONSTRAINT "trucks_pkey";
-- Drop index "trucks_wheels_idx" of table "trucks"
DROP INDEX "trucks_wheels_idx";
