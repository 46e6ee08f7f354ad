-- driftless:generated

-- Modify composite type "ot"
ALTER TYPE "ot" DROP ATTRIBUTE "b" CASCADE;
