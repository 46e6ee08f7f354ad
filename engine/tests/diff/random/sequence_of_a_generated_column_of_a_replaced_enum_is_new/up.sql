-- driftless:generated

-- Add value to enum type "level"
ALTER TYPE "level" ADD VALUE 'open' BEFORE 'new';
-- Create sequence "default"
CREATE SEQUENCE "default";
-- Modify sequence "default"
ALTER SEQUENCE "default" OWNED BY "items"."email";
-- Continue sequence "default" after the rows
SELECT setval('"default"', max("email")) FROM "items" HAVING max("email") >= 1;
