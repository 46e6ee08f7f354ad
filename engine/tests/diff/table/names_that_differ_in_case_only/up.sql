-- driftless:generated

-- Create "USERS" table
CREATE TABLE "USERS" (
  "id" bigint NOT NULL,
  CONSTRAINT "USERS_pkey" PRIMARY KEY (id)
);
-- Create "Users" table
CREATE TABLE "Users" (
  "id" bigint NOT NULL,
  CONSTRAINT "Users_pkey" PRIMARY KEY (id)
);
-- Modify "users" table
ALTER TABLE "users" ADD COLUMN "ID" integer;
