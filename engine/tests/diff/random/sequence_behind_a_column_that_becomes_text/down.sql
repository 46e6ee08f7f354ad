-- driftless:generated

-- Modify "posts2" table
ALTER TABLE "posts2" ALTER COLUMN "id" TYPE bigint USING "id"::bigint;
-- Drop sequence "ticket"
DROP SEQUENCE "ticket";
