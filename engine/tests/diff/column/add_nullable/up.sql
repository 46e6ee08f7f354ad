-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "nickname" character varying;
