-- driftless:generated

-- Create extension "uuid-ossp"
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA "public";
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "token" uuid DEFAULT uuid_generate_v4();
