-- driftless:generated

-- Modify "items3" table
ALTER TABLE "items3" NO INHERIT "events";
ALTER TABLE "items3"
  ADD COLUMN "part" integer,
  ALTER COLUMN "amount" TYPE text;
-- Attach partition "items3"
ALTER TABLE "users" ATTACH PARTITION "items3" FOR VALUES IN (2, 102);
