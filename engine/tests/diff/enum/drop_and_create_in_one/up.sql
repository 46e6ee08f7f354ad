-- driftless:generated

-- Create enum type "paint"
CREATE TYPE "paint" AS ENUM ('matt', 'gloss');
-- Modify "cars" table
ALTER TABLE "cars"
  ADD COLUMN "paint" paint,
  DROP COLUMN "colour";
-- Drop enum type "colour"
DROP TYPE "colour";
