-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "email" text NOT NULL;
