-- driftless:generated

-- Create extension "cube"
CREATE EXTENSION IF NOT EXISTS "cube" WITH SCHEMA "public";
-- Create extension "earthdistance"
CREATE EXTENSION IF NOT EXISTS "earthdistance" WITH SCHEMA "public";
-- Create "places" table
CREATE TABLE "places" (
  "id" bigint NOT NULL,
  "at" earth,
  CONSTRAINT "places_pkey" PRIMARY KEY (id)
);
