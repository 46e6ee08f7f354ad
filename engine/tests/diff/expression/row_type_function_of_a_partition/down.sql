-- driftless:generated

-- Modify "ev1" table
ALTER TABLE "ev1" DROP CONSTRAINT "fc";
-- Drop index "fi" of table "ev1"
DROP INDEX "fi";
-- Drop routine public.f(ev1)
DROP ROUTINE "f"(ev1);
-- Drop "ev1" table
DROP TABLE "ev1";
-- Drop "ev" table
DROP TABLE "ev";
