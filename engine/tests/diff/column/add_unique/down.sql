-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_slug_key",
  DROP COLUMN "slug";
