-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" NO INHERIT "UPPER";
-- Create enum type "mood"
CREATE TYPE "mood" AS ENUM ('low', 'två', 'Red', 'new', 'high');
-- Modify "logs" table
ALTER TABLE "logs"
  SET UNLOGGED,
  DROP COLUMN "id2";
