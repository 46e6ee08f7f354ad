-- driftless:generated

-- Create "logs" table
CREATE TABLE "logs" (
  "at" date NOT NULL,
  "region" text NOT NULL,
  "body" text
) PARTITION BY RANGE (at);
-- Create "logs_2024" table
CREATE TABLE "logs_2024" (
  "at" date NOT NULL,
  "region" text NOT NULL,
  "body" text
) PARTITION BY LIST (region);
-- Attach partition "logs_2024"
ALTER TABLE "logs" ATTACH PARTITION "logs_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- Create "logs_2024_eu" table
CREATE TABLE "logs_2024_eu" (
  "at" date NOT NULL,
  "region" text NOT NULL,
  "body" text
);
-- Create "logs_2024_rest" table
CREATE TABLE "logs_2024_rest" (
  "at" date NOT NULL,
  "region" text NOT NULL,
  "body" text
);
-- Attach partition "logs_2024_eu"
ALTER TABLE "logs_2024" ATTACH PARTITION "logs_2024_eu" FOR VALUES IN ('eu');
-- Attach partition "logs_2024_rest"
ALTER TABLE "logs_2024" ATTACH PARTITION "logs_2024_rest" DEFAULT;
