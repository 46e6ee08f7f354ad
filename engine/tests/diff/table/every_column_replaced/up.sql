-- driftless:generated

-- Modify "things" table
ALTER TABLE "things"
  ADD COLUMN "c" text,
  ADD COLUMN "d" text,
  DROP COLUMN "a",
  DROP COLUMN "b";
