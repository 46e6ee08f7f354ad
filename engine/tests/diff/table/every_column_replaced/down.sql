-- driftless:generated
-- hazard: data-loss: drops column public.things.c
-- hazard: data-loss: drops column public.things.d

-- Modify "things" table
ALTER TABLE "things"
  ADD COLUMN "a" integer,
  ADD COLUMN "b" integer,
  DROP COLUMN "c",
  DROP COLUMN "d";
