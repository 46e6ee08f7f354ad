-- driftless:generated
-- atlas:txmode none

-- Create index "users_name_idx" on table "users"
CREATE INDEX CONCURRENTLY "users_name_idx__new" ON "users" USING btree (lower(name)) INCLUDE (email);
-- Rename index "users_name_idx"
ALTER INDEX "users_name_idx" RENAME TO "users_name_idx__old";
-- Rename index "users_name_idx__new"
ALTER INDEX "users_name_idx__new" RENAME TO "users_name_idx";
-- Drop index "users_name_idx__old" of table "users"
DROP INDEX CONCURRENTLY "users_name_idx__old";
