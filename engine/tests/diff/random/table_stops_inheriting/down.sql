-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  SET LOGGED,
  ADD COLUMN "id2" text,
  INHERIT "UPPER";
-- Drop enum type "mood"
DROP TYPE "mood";
