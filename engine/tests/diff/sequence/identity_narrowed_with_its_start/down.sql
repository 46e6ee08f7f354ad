-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "id" SET START WITH 3000000000;
