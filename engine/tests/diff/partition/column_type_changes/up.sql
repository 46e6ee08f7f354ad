-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" ALTER COLUMN "id" TYPE bigint;
