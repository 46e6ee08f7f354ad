-- driftless:generated

-- Create extension "btree_gist"
CREATE EXTENSION IF NOT EXISTS "btree_gist" WITH SCHEMA "public";
-- Modify "bookings" table
ALTER TABLE "bookings" ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (room WITH =, during WITH &&);
