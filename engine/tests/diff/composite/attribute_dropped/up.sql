-- driftless:generated

-- Modify composite type "address"
ALTER TYPE "address" DROP ATTRIBUTE "zip";
