-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "a" DROP DEFAULT;
-- Drop routine public.nx()
DROP ROUTINE "nx"();
