-- driftless:generated
-- hazard: rewrite: rewrites table public.rooms
-- hazard: can-fail: fails when a value of public.rooms.id does not convert (character varying to integer)
-- hazard: scan: checks every row of public.rooms
-- hazard: can-fail: fails when public.rooms.id holds NULL

-- Modify "rooms" table
ALTER TABLE "rooms"
  ALTER COLUMN "id" TYPE integer USING "id"::integer,
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
-- Continue the identity of "rooms" after the rows
SELECT setval(pg_get_serial_sequence('"rooms"', 'id'), max("id")) FROM "rooms";
