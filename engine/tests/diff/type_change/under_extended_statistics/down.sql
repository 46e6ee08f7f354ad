-- driftless:generated

-- Modify "addresses" table
ALTER TABLE "addresses" ALTER COLUMN "city" TYPE character varying(20);
