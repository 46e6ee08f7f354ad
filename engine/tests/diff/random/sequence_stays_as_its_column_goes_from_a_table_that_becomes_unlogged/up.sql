-- driftless:generated

-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY NONE;
-- Modify "files" table
ALTER TABLE "files"
  SET UNLOGGED,
  RESET (fillfactor),
  DROP COLUMN "parent_id";
