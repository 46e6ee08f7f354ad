-- driftless:generated

-- Add value to enum type "address"
ALTER TYPE "address" ADD VALUE 'a b' BEFORE 'null';
ALTER TYPE "address" ADD VALUE 'två' BEFORE 'null';
