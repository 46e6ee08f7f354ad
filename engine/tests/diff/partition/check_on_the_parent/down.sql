-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" DROP CONSTRAINT "id_positive";
