-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" TYPE character varying(10);
