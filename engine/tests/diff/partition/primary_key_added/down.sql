-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  DROP CONSTRAINT "logs_pkey",
  ALTER COLUMN "id" DROP NOT NULL;
