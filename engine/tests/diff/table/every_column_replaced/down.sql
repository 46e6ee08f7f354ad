-- driftless:generated

-- Modify "things" table
ALTER TABLE "things"
  ADD COLUMN "a" integer,
  ADD COLUMN "b" integer,
  DROP COLUMN "c",
  DROP COLUMN "d";
