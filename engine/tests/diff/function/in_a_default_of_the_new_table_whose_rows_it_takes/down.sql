-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;
-- Drop routine public.dd(t)
DROP ROUTINE "dd"(t);
-- Drop "t" table
DROP TABLE "t";
