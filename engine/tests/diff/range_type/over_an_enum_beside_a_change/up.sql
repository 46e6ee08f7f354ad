-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ADD COLUMN "r" er;
