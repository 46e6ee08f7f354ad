-- driftless:generated

-- Add value to enum type "tag"
ALTER TYPE "tag" ADD VALUE 'b' BEFORE 'c';
