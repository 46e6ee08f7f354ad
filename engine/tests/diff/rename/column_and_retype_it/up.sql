-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "full_name" TYPE character varying(80),
  ALTER COLUMN "full_name" SET NOT NULL,
  ALTER COLUMN "full_name" SET DEFAULT 'nobody'::character varying;
