-- driftless:generated

-- Create "ext" schema
CREATE SCHEMA "ext";
-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "ext";
-- Modify "users" table
ALTER TABLE "public"."users" ADD COLUMN "name" ext.citext;
