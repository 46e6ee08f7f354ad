-- driftless:generated

-- Add value to enum type "level"
ALTER TYPE "audit"."level" ADD VALUE 'Red' AFTER 'it''s';
