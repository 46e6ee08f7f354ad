-- driftless:generated
-- hazard: data-loss: drops column public.tags.label

-- Modify "tags" table
ALTER TABLE "tags"
  ADD COLUMN "caption" text,
  DROP COLUMN "label";
