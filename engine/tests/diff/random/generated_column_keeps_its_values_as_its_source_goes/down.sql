-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ADD COLUMN "name" date[],
  DROP COLUMN "amount",
  ADD COLUMN "amount" integer GENERATED ALWAYS AS (cardinality(name)) STORED;
