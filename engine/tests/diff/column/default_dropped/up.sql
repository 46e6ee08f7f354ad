-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "active" DROP DEFAULT;
