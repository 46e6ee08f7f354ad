-- driftless:generated
-- hazard: data-loss: drops column public.tags.caption

-- Modify "tags" table
ALTER TABLE "tags"
  ADD COLUMN "label" text,
  DROP COLUMN "caption";
