-- driftless:generated
-- hazard: can-fail: adding public.seats.row NOT NULL fails when public.seats has rows
-- hazard: blocks-writes: builds the index of public.seats.seats_pkey while public.seats is locked
-- hazard: can-fail: fails when rows of public.seats violate public.seats.seats_pkey

-- Modify "seats" table
ALTER TABLE "seats"
  DROP CONSTRAINT "seats_pkey",
  ADD COLUMN "row" integer NOT NULL,
  ADD CONSTRAINT "seats_pkey" PRIMARY KEY (hall, "row", number);
