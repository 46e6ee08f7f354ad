-- driftless:generated

-- Create "extensions" schema
CREATE SCHEMA "extensions";
-- Create extension "citext"
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "extensions";
-- Create "users" table
CREATE TABLE "public"."users" (
  "id" bigint NOT NULL,
  "email" extensions.citext,
  CONSTRAINT "users_pkey" PRIMARY KEY (id)
);
