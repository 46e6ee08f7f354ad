-- driftless:generated

-- Modify "seats" table
ALTER TABLE "seats" ALTER COLUMN "code" TYPE character varying(5);
