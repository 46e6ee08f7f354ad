-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP CONSTRAINT "rooms_owner_id_fkey";
-- Create "accounts_1" table
CREATE TABLE "accounts_1" (
  "id" bigint NOT NULL,
  CONSTRAINT "accounts_1_pkey" PRIMARY KEY (id)
);
-- Modify "rooms" table
ALTER TABLE "rooms" ALTER COLUMN "owner_id" TYPE integer;
-- Attach partition "accounts_1"
ALTER TABLE "accounts" ATTACH PARTITION "accounts_1" FOR VALUES WITH (modulus 2, remainder 1);
