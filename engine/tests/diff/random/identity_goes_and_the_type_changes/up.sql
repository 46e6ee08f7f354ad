-- driftless:generated
-- hazard: rewrite: rewrites table public.rooms
-- hazard: can-fail: fails when a value of public.rooms.id does not convert (integer to character varying)

-- Modify "rooms" table
ALTER TABLE "rooms" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "rooms"
  ALTER COLUMN "id" TYPE character varying,
  ALTER COLUMN "id" DROP NOT NULL;
