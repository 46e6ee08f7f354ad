-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  ADD COLUMN "id" bigint NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
-- Continue the identity of "logs" after the rows
SELECT setval(pg_get_serial_sequence('"logs"', 'id'), max("id")) FROM "logs";
