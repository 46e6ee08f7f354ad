-- driftless:generated

-- Modify "people" table
ALTER TABLE "people"
  ADD COLUMN "name" text,
  ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(name)) STORED;
