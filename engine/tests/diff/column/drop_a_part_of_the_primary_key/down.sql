-- driftless:generated

-- Modify "seats" table
ALTER TABLE "seats"
  DROP CONSTRAINT "seats_pkey",
  ADD COLUMN "row" integer NOT NULL,
  ADD CONSTRAINT "seats_pkey" PRIMARY KEY (hall, "row", number);
