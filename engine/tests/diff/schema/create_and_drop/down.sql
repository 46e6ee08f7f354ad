-- driftless:generated

-- Create "a" schema
CREATE SCHEMA "a";
-- Create "t" table
CREATE TABLE "a"."t" (
  "id" integer
);
-- Drop "t" table
DROP TABLE "b"."t";
-- Drop "b" schema
DROP SCHEMA "b";
