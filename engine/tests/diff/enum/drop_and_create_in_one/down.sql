-- driftless:generated

-- Create enum type "colour"
CREATE TYPE "colour" AS ENUM ('red');
-- Modify "cars" table
ALTER TABLE "cars"
  ADD COLUMN "colour" colour,
  DROP COLUMN "paint";
-- Drop enum type "paint"
DROP TYPE "paint";
