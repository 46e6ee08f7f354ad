-- driftless:generated

-- Modify composite type "ot"
ALTER TYPE "ot" ADD ATTRIBUTE "b" text CASCADE;
