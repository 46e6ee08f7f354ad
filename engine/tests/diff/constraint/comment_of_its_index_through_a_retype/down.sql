-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer;
