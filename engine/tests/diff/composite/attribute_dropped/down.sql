-- driftless:generated

-- Modify composite type "address"
ALTER TYPE "address" ADD ATTRIBUTE "zip" character varying(10);
