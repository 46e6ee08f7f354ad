-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "a" integer,
  ADD COLUMN "b" integer;
-- Set comment of column "a"
COMMENT ON COLUMN "users"."a" IS 'first';
