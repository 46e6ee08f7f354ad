-- driftless:generated

-- Create "teams" table
CREATE TABLE "api"."teams" (
  "id" bigint NOT NULL,
  CONSTRAINT "teams_pkey" PRIMARY KEY (id)
);
-- Modify "users" table
ALTER TABLE "api"."users" ADD COLUMN "name" text;
