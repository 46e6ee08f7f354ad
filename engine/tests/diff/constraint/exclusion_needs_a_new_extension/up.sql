-- driftless:generated
-- hazard: blocks-writes: builds the index of public.bookings.no_overlap while public.bookings is locked
-- hazard: can-fail: fails when rows of public.bookings violate public.bookings.no_overlap

-- Create extension "btree_gist"
CREATE EXTENSION IF NOT EXISTS "btree_gist" WITH SCHEMA "public";
-- Modify "bookings" table
ALTER TABLE "bookings" ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (room WITH =, during WITH &&);
