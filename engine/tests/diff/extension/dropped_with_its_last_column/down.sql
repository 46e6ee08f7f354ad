-- driftless:generated

-- Create extension "hstore"
CREATE EXTENSION IF NOT EXISTS "hstore" WITH SCHEMA "public";
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "props" hstore;
