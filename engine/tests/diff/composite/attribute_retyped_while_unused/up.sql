-- driftless:generated

-- Modify composite type "address"
ALTER TYPE "address" ALTER ATTRIBUTE "zip" TYPE character varying(20);
