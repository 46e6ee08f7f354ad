-- driftless:generated

-- Modify "lines" table
ALTER TABLE "lines"
  DROP CONSTRAINT "lines_pkey",
  DROP COLUMN "id";
