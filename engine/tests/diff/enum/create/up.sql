-- driftless:generated

-- Create enum type "mood"
CREATE TYPE "mood" AS ENUM ('sad', 'ok', 'it''s');
-- Create "t" table
CREATE TABLE "t" (
  "m" mood DEFAULT 'ok'::mood
);
-- Set comment of enum type "mood"
COMMENT ON TYPE "mood" IS 'how';
