-- driftless:generated

-- Modify "files" table
ALTER TABLE "files"
  SET LOGGED,
  ADD COLUMN "parent_id" integer;
-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY "files"."parent_id";
-- Modify "files" table
ALTER TABLE "files" SET (fillfactor = 70);
