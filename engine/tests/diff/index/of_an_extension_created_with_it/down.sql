-- driftless:generated

-- Drop index "users_name_trgm" of table "users"
DROP INDEX "users_name_trgm";
-- Drop extension "pg_trgm"
DROP EXTENSION "pg_trgm";
