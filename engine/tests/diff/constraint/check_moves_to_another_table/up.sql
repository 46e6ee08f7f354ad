-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "n_positive";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "n_positive" CHECK ((n > 0));
