-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms"
  ALTER COLUMN "id" TYPE integer USING "id"::integer,
  ALTER COLUMN "id" SET NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
-- Continue the identity of "rooms" after the rows
SELECT setval('"rooms_id_seq"', max("id")) FROM "rooms" HAVING max("id") >= 1;
