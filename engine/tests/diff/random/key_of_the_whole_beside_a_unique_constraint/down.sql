-- driftless:generated

-- Modify "items2" table
ALTER TABLE "items2"
  DROP CONSTRAINT "items2_pkey",
  ALTER COLUMN "part" DROP NOT NULL;
