-- driftless:generated

-- Modify "a" table
ALTER TABLE "public"."a" ALTER COLUMN "id" DROP DEFAULT;
-- Drop sequence "a_numbers"
DROP SEQUENCE "counters"."a_numbers";
