-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" REPLICA IDENTITY DEFAULT;

-- next file

-- driftless:generated
-- atlas:txmode none

-- Drop index "t_a" of table "t"
DROP INDEX CONCURRENTLY "t_a";
