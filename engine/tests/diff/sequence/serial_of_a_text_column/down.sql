-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  ALTER COLUMN "id" DROP DEFAULT,
  ALTER COLUMN "id" TYPE text;
-- Drop sequence "items_id_seq"
DROP SEQUENCE "items_id_seq";
