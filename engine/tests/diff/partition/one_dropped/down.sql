-- driftless:generated

-- Create "logs_2023" table
CREATE TABLE "logs_2023" (
  "id" bigint,
  "at" date NOT NULL
);
-- Attach partition "logs_2023"
ALTER TABLE "logs" ATTACH PARTITION "logs_2023" FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
