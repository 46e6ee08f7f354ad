-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" DROP DEFAULT;
-- Drop sequence "numbers"
DROP SEQUENCE "numbers";
