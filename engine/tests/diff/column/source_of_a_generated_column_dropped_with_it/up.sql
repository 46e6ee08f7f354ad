-- driftless:generated

-- Modify "people" table
ALTER TABLE "people"
  DROP COLUMN "shout",
  DROP COLUMN "name";
