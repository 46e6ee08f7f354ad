-- driftless:generated

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "n_once";
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "n_once" UNIQUE (n);
