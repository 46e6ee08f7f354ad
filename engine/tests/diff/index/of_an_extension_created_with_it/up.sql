-- driftless:generated

-- Create extension "pg_trgm"
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";
-- Create index "users_name_trgm" on table "users"
CREATE INDEX "users_name_trgm" ON "users" USING gin (name gin_trgm_ops);
