-- driftless:generated

-- Modify "bookings" table
ALTER TABLE "bookings" DROP CONSTRAINT "no_overlap";
-- Drop extension "btree_gist"
DROP EXTENSION "btree_gist";
