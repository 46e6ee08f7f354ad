-- driftless:generated
-- hazard: data-loss: drops column public.people.name

-- Modify "people" table
ALTER TABLE "people"
  DROP COLUMN "shout",
  DROP COLUMN "name";
