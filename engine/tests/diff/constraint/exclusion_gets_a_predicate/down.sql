-- driftless:generated

-- Modify "bookings" table
ALTER TABLE "bookings"
  DROP CONSTRAINT "no_overlap",
  ADD CONSTRAINT "no_overlap" EXCLUDE USING gist (during WITH &&);
