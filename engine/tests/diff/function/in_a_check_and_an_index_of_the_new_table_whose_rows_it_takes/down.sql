-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "k";
-- Drop index "i" of table "t"
DROP INDEX "i";
-- Drop routine public.dd(t)
DROP ROUTINE "dd"(t);
-- Drop routine public.ok(t)
DROP ROUTINE "ok"(t);
-- Drop "t" table
DROP TABLE "t";
