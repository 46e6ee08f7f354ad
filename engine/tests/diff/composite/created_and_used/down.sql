-- driftless:generated

-- Modify "shops" table
ALTER TABLE "shops"
  DROP COLUMN "address",
  DROP COLUMN "former";
-- Drop composite type "address"
DROP TYPE "address";
