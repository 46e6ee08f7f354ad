-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE character varying(20),
  ALTER COLUMN "name" SET DEFAULT 'x'::character varying;
