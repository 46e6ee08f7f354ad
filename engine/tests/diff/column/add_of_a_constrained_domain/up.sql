-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ADD COLUMN "amount" positive DEFAULT 1;
