-- driftless:generated

-- Drop index "users_name_idx" of table "users"
DROP INDEX "users_name_idx";
-- Create index "users_name_idx" on table "users"
CREATE INDEX "users_name_idx" ON "users" USING gist (name gist_trgm_ops (siglen='32'));
