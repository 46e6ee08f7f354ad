-- driftless:generated

-- Modify "nothing" table
ALTER TABLE "nothing" ADD COLUMN "a" integer;
