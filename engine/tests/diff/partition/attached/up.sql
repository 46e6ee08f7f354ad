-- driftless:generated

-- Attach partition "logs_2024"
ALTER TABLE "logs" ATTACH PARTITION "logs_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
