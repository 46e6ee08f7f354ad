-- driftless:generated

-- Modify "shops" table
ALTER TABLE "shops" DROP COLUMN "address";
-- Drop composite type "address"
DROP TYPE "address";
