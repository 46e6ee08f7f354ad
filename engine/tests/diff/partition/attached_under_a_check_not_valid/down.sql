-- driftless:generated

-- Detach partition "logs_2024"
ALTER TABLE "logs" DETACH PARTITION "logs_2024";
-- Modify "logs_2024" table
ALTER TABLE "logs_2024" DROP CONSTRAINT "positive";
-- Drop "logs_2025" table
DROP TABLE "logs_2025";
