-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  ADD COLUMN "caption" text,
  DROP COLUMN "label";
