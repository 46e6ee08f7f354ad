-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "id_positive" CHECK ((id > 0));
