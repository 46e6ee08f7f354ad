-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ALTER COLUMN "id" TYPE text,
  DROP COLUMN "name",
  ADD COLUMN "name" text NOT NULL GENERATED ALWAYS AS (COALESCE(id, ''::text)) STORED;
