-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "double",
  ALTER COLUMN "id" TYPE integer,
  ADD COLUMN "double" bigint GENERATED ALWAYS AS ((id * 2)) STORED;
