-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "rooms"
  ALTER COLUMN "id" TYPE character varying,
  ALTER COLUMN "id" DROP NOT NULL;
