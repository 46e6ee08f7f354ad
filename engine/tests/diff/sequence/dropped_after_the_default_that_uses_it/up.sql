-- driftless:generated
-- hazard: data-loss: drops sequence public.numbers

-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" DROP DEFAULT;
-- Drop sequence "numbers"
DROP SEQUENCE "numbers";
