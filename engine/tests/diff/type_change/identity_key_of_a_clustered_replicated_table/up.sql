-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "code" TYPE character varying(9);
