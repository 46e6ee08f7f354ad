-- driftless:generated

-- Drop routine public.find_user(bigint)
DROP ROUTINE "find_user"(bigint);
-- Drop "users" table
DROP TABLE "users";
