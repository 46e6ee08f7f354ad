-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_fkey";
-- Modify "accounts" table
ALTER TABLE "accounts" ALTER COLUMN "id" TYPE uuid USING "id"::uuid;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "account" TYPE uuid USING "account"::uuid,
  ADD CONSTRAINT "users_fkey" FOREIGN KEY (account) REFERENCES accounts(id);
