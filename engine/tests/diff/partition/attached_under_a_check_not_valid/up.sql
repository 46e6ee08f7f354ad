-- driftless:generated

-- Create "logs_2025" table
CREATE TABLE "logs_2025" (
  "id" integer,
  "at" date NOT NULL,
  CONSTRAINT "positive" CHECK ((id > 0))
);
-- Modify "logs_2024" table
ALTER TABLE "logs_2024" ADD CONSTRAINT "positive" CHECK ((id > 0));
-- Attach partition "logs_2024"
ALTER TABLE "logs" ATTACH PARTITION "logs_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- Attach partition "logs_2025"
ALTER TABLE "logs" ATTACH PARTITION "logs_2025" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
