-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" NO INHERIT "events";
ALTER TABLE "users"
  SET LOGGED,
  ADD COLUMN "part" integer,
  DROP COLUMN "id",
  ADD COLUMN "id" integer GENERATED ALWAYS AS ((part % 22)) STORED;
-- Attach partition "users"
ALTER TABLE "trailing " ATTACH PARTITION "users" FOR VALUES IN (3, 103);
