-- driftless:generated

-- Add value to enum type "e"
ALTER TYPE "e" ADD VALUE 'b' AFTER 'a';
