-- driftless:generated

-- Drop routine public.name_of(bigint)
DROP ROUTINE "name_of"(bigint);
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
