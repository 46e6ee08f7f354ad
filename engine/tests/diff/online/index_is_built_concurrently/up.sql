-- driftless:generated
-- atlas:txmode none

-- Create index "users_name_idx" on table "users"
CREATE INDEX CONCURRENTLY "users_name_idx" ON "users" USING btree (name);
-- Set comment of index "users_name_idx"
COMMENT ON INDEX "users_name_idx" IS 'for the search';
