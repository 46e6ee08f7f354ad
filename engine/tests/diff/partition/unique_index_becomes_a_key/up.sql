-- driftless:generated

-- Drop index "x" of table "m"
DROP INDEX "x";
-- Modify "m" table
ALTER TABLE "m" ADD CONSTRAINT "x" PRIMARY KEY (id);
