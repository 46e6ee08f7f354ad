-- driftless:generated

-- Add value to enum type "mood"
ALTER TYPE "mood" ADD VALUE 'Red' BEFORE 'null';
ALTER TYPE "mood" ADD VALUE 'två' AFTER 'a b';
