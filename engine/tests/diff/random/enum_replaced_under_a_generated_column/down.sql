-- driftless:generated

-- Add value to enum type "span"
ALTER TYPE "span" ADD VALUE 'open' AFTER 'long';
