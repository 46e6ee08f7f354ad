-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
-- Modify "tags" table
ALTER TABLE "tags" ALTER COLUMN "id" TYPE integer USING "id"::integer;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "owner_id" DROP NOT NULL,
  ADD CONSTRAINT "users_pkey" PRIMARY KEY (id);
