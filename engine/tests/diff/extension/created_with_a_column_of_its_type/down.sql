-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_email_key",
  DROP COLUMN "email";
-- Drop extension "citext"
DROP EXTENSION "citext";
