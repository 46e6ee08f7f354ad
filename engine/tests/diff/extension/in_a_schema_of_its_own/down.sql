-- driftless:generated

-- Drop "users" table
DROP TABLE "public"."users";
-- Drop extension "citext"
DROP EXTENSION "citext";
-- Drop "extensions" schema
DROP SCHEMA "extensions";
