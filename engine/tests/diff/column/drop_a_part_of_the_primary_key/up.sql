-- driftless:generated
-- hazard: blocks-writes: builds the index of public.seats.seats_pkey while public.seats is locked
-- hazard: can-fail: fails when rows of public.seats violate public.seats.seats_pkey
-- hazard: data-loss: drops column public.seats.row

-- Modify "seats" table
ALTER TABLE "seats"
  DROP CONSTRAINT "seats_pkey",
  ADD CONSTRAINT "seats_pkey" PRIMARY KEY (hall, number),
  DROP COLUMN "row";
