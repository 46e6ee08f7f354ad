-- driftless:generated

-- Drop "t" table
DROP TABLE "t";
-- Drop routine public.nx()
DROP ROUTINE "nx"();
