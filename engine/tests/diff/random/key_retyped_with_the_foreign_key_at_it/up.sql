-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_fkey";
-- Modify "accounts" table
ALTER TABLE "accounts" ALTER COLUMN "id" TYPE character varying(200);
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "account" TYPE character varying(200),
  ADD CONSTRAINT "users_fkey" FOREIGN KEY (account) REFERENCES accounts(id);
