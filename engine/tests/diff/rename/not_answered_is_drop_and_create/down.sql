-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags"
  ADD COLUMN "label" text,
  DROP COLUMN "caption";
