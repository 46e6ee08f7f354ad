-- driftless:generated

-- Create "b" schema
CREATE SCHEMA "b";
-- Create "t" table
CREATE TABLE "b"."t" (
  "id" integer
);
-- Set comment of "b" schema
COMMENT ON SCHEMA "b" IS 'bee';
-- Drop "t" table
DROP TABLE "a"."t";
-- Drop "a" schema
DROP SCHEMA "a";
