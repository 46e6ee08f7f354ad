-- driftless:generated
-- hazard: blocks-writes: builds the index of public.bookings.no_overlap while public.bookings is locked
-- hazard: can-fail: fails when rows of public.bookings violate public.bookings.no_overlap

-- Modify "bookings" table
ALTER TABLE "bookings"
  DROP CONSTRAINT "no_overlap",
  ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (room WITH =, during WITH &&);
