-- driftless:generated

-- Add value to enum type "kind"
ALTER TYPE "kind" ADD VALUE 'c' BEFORE 'b';
