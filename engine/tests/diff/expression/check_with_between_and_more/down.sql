-- driftless:generated

-- Modify "p" table
ALTER TABLE "p"
  DROP CONSTRAINT "inside",
  DROP CONSTRAINT "outside",
  DROP CONSTRAINT "two";
