-- driftless:generated
-- hazard: rewrite: rewrites table public.people
-- hazard: can-fail: fails when a value of public.people.name does not convert (character varying(50) to character varying(20))

-- Modify "people" table
ALTER TABLE "people"
  DROP COLUMN "shout",
  ALTER COLUMN "name" TYPE character varying(20),
  ADD COLUMN "shout" text GENERATED ALWAYS AS (upper((name)::text)) STORED;
