-- driftless:generated

-- Create "logs" table
CREATE TABLE "logs" (
  "id" bigint NOT NULL,
  "at" date NOT NULL,
  CONSTRAINT "logs_pkey" PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
-- Create "logs_2024" table
CREATE TABLE "logs_2024" (
  "id" bigint NOT NULL,
  "at" date NOT NULL,
  CONSTRAINT "logs_2024_pkey" PRIMARY KEY (id, at)
);
-- Create "logs_rest" table
CREATE TABLE "logs_rest" (
  "id" bigint NOT NULL,
  "at" date NOT NULL,
  CONSTRAINT "logs_rest_pkey" PRIMARY KEY (id, at)
);
-- Attach partition "logs_2024"
ALTER TABLE "logs" ATTACH PARTITION "logs_2024" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- Attach partition "logs_rest"
ALTER TABLE "logs" ATTACH PARTITION "logs_rest" DEFAULT;
