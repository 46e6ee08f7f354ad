-- driftless:generated

-- Modify "countries" table
ALTER TABLE "countries" ALTER COLUMN "code" TYPE character(3);
