-- driftless:generated

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "n_once";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "n_once" UNIQUE (n);
