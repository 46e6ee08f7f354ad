-- driftless:generated

-- Drop "logs" table
DROP TABLE "public"."logs";
-- Modify "tags" table
ALTER TABLE "billing"."tags" ALTER COLUMN "position" TYPE text;
