-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "id" TYPE integer,
  ALTER COLUMN "code" TYPE character varying(5);
