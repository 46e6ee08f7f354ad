-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms"
  ALTER COLUMN "id" TYPE integer USING "id"::integer,
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
-- Continue the identity of "rooms" after the rows
SELECT setval(pg_get_serial_sequence('"rooms"', 'id'), max("id")) FROM "rooms";
