-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "id" SET MAXVALUE 99999999999;
