-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices" ADD COLUMN "about" numeric(5,-2);
