-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
-- Modify "tags" table
ALTER TABLE "tags" ALTER COLUMN "id" TYPE character varying(50);
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "owner_id" SET NOT NULL,
  ADD CONSTRAINT "users_pkey" PRIMARY KEY (owner_id);
