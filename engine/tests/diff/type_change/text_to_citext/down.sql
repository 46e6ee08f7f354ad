-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE text;
