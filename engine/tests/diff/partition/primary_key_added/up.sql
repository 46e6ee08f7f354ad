-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" ALTER COLUMN "id" SET NOT NULL;
-- Modify "logs_2024" table
ALTER TABLE "logs_2024" ADD CONSTRAINT "logs_2024_pkey" PRIMARY KEY (id, at);
-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY (id, at);
