-- driftless:generated
-- hazard: rewrite: rewrites table public.people

-- Modify "people" table
ALTER TABLE "people"
  ADD COLUMN "name" text,
  ADD COLUMN "shout" text GENERATED ALWAYS AS (upper(name)) STORED;
