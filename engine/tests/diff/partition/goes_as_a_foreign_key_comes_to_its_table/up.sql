-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" ALTER COLUMN "owner_id" TYPE bigint;
-- Drop "accounts_1" table
DROP TABLE "accounts_1";
-- Modify "rooms" table
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_owner_id_fkey" FOREIGN KEY (owner_id) REFERENCES accounts(id);
