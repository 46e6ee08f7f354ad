-- driftless:generated

-- Modify "f" table
ALTER TABLE "f" DROP CONSTRAINT "ck";
-- Modify "f1" table
ALTER TABLE "f1" ADD CONSTRAINT "ck" CHECK ((id > 0));
