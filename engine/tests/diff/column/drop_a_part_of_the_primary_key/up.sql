-- driftless:generated

-- Modify "seats" table
ALTER TABLE "seats"
  DROP CONSTRAINT "seats_pkey",
  ADD CONSTRAINT "seats_pkey" PRIMARY KEY (hall, number),
  DROP COLUMN "row";
