-- driftless:generated
-- atlas:txmode none

-- Create index "users_name_idx" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_name_idx" ON "users" USING btree (lower(name)) WHERE (name IS NOT NULL);
