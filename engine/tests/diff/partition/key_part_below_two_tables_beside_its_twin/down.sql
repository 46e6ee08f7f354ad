-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "of_all";
-- Modify "p11" table
ALTER TABLE "p11" ADD CONSTRAINT "p11_a_key" UNIQUE (a);
-- Modify "p1" table
ALTER TABLE "p1" ADD CONSTRAINT "p1_a_key" UNIQUE (a);
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "of_all" UNIQUE (a);
