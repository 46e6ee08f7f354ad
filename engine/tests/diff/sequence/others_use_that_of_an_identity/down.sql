-- driftless:generated

-- Drop view public.b
DROP VIEW "b";
-- Drop routine public.f()
DROP ROUTINE "f"();
-- Drop "a" table
DROP TABLE "a";
-- Drop "t" table
DROP TABLE "t";
