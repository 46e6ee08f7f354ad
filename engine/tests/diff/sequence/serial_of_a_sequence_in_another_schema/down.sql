-- driftless:generated
-- hazard: data-loss: drops sequence counters.a_numbers

-- Modify "a" table
ALTER TABLE "public"."a" ALTER COLUMN "id" DROP DEFAULT;
-- Drop sequence "a_numbers"
DROP SEQUENCE "counters"."a_numbers";
