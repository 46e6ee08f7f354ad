-- driftless:generated
-- hazard: breaks-application: drops extension btree_gist

-- Modify "bookings" table
ALTER TABLE "bookings" DROP CONSTRAINT "no_overlap";
-- Drop extension "btree_gist"
DROP EXTENSION "btree_gist";
