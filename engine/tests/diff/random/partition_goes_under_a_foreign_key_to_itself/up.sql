-- driftless:generated

-- Detach partition "logs"
ALTER TABLE "billing"."/*" DETACH PARTITION "public"."logs";
-- Drop "logs" table
DROP TABLE "public"."logs";
