-- driftless:generated

-- Modify "tickets" table
ALTER TABLE "tickets" ALTER COLUMN "number" DROP DEFAULT;
