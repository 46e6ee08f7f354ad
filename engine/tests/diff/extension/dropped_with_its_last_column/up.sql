-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "props";
-- Drop extension "hstore"
DROP EXTENSION "hstore";
