-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "two
lines" text;
