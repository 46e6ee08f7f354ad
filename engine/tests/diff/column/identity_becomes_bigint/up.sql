-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" TYPE bigint;
