-- driftless:generated

-- Add value to enum type "color"
ALTER TYPE "default"."color" ADD VALUE 'open' BEFORE 'Red';
ALTER TYPE "default"."color" ADD VALUE 'done' BEFORE 'Red';
