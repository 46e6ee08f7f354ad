-- driftless:generated

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "n_positive";
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "n_positive" CHECK ((n > 0));
