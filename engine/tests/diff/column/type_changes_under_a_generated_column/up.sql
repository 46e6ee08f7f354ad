-- driftless:generated

-- Modify "people" table
ALTER TABLE "people"
  DROP COLUMN "shout",
  ALTER COLUMN "name" TYPE character varying(50),
  ADD COLUMN "shout" text GENERATED ALWAYS AS (upper((name)::text)) STORED;
