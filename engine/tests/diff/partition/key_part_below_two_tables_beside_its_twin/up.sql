-- driftless:generated

-- Modify "p" table
ALTER TABLE "p" DROP CONSTRAINT "of_all";
-- Rename constraint "own"
ALTER TABLE "p1" RENAME CONSTRAINT "own" TO "p1_a_key";
-- Rename constraint "p11_a_key1"
ALTER TABLE "p11" RENAME CONSTRAINT "p11_a_key1" TO "p11_a_key";
-- Modify "p" table
ALTER TABLE "p" ADD CONSTRAINT "of_all" UNIQUE NULLS NOT DISTINCT (a);
-- Modify "p11" table
ALTER TABLE "p11" ADD CONSTRAINT "p11_a_key1" UNIQUE NULLS NOT DISTINCT (a);
-- Modify "p1" table
ALTER TABLE "p1" ADD CONSTRAINT "own" UNIQUE NULLS NOT DISTINCT (a);
