-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'b' AFTER 'a';
