-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  ADD COLUMN "id" bigint NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY;
-- Continue the identity of "logs" after the rows
SELECT setval('"logs_id_seq"', max("id")) FROM "logs" HAVING max("id") >= 1;
