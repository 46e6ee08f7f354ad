-- driftless:generated

-- Detach partition "logs_2024"
ALTER TABLE "logs" DETACH PARTITION "logs_2024";
