-- driftless:generated

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
-- Drop "accounts" table
DROP TABLE "accounts";
-- Drop routine public.touch()
DROP ROUTINE "touch"();
