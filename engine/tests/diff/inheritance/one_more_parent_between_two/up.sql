-- driftless:generated

-- Create "p3" table
CREATE TABLE "p3" (
  "z" integer
);
-- Modify "c1" table
ALTER TABLE "c1"
  ADD COLUMN "z" integer,
  INHERIT "p3";
