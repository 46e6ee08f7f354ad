-- driftless:generated

-- Drop view public.a
DROP VIEW "a";
-- Drop view public.z
DROP VIEW "z";
-- Drop "users" table
DROP TABLE "users";
