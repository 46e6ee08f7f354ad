-- driftless:generated
-- atlas:txmode none

-- Drop index "users_name_idx" of table "users"
DROP INDEX CONCURRENTLY "users_name_idx";
