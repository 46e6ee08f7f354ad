-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "name",
  ALTER COLUMN "id" TYPE uuid USING "id"::uuid,
  ADD COLUMN "name" timestamp with time zone NOT NULL;
