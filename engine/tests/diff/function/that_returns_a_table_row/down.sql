-- driftless:generated

-- Drop routine public.find_user(bigint)
DROP ROUTINE "find_user"(bigint);
-- Drop routine public.names()
DROP ROUTINE "names"();
