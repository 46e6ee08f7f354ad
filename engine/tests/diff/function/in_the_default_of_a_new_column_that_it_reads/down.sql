-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "b" DROP DEFAULT;
-- Drop routine public.nx()
DROP ROUTINE "nx"();
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "b";
