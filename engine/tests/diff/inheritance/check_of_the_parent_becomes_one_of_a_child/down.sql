-- driftless:generated

-- Modify "f1" table
ALTER TABLE "f1" DROP CONSTRAINT "ck";
-- Modify "f" table
ALTER TABLE "f" ADD CONSTRAINT "ck" CHECK ((id > 0));
