-- driftless:generated
-- hazard: data-loss: drops column public.things.a
-- hazard: data-loss: drops column public.things.b

-- Modify "things" table
ALTER TABLE "things"
  ADD COLUMN "c" text,
  ADD COLUMN "d" text,
  DROP COLUMN "a",
  DROP COLUMN "b";
