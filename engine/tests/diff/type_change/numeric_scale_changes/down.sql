-- driftless:generated

-- Modify "prices" table
ALTER TABLE "prices" ALTER COLUMN "price" TYPE numeric(8,2);
