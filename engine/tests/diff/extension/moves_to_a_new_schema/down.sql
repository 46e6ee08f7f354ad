-- driftless:generated

-- Modify "users" table
ALTER TABLE "public"."users" DROP COLUMN "name";
-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "public";
-- Drop "ext" schema
DROP SCHEMA "ext";
