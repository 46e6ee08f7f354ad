-- driftless:generated

-- Create "t" table
CREATE TABLE "t" (
  "a" integer
);
-- Set comment of "public" schema
COMMENT ON SCHEMA "public" IS 'standard public schema';
