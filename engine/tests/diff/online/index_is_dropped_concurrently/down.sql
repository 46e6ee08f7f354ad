-- driftless:generated
-- atlas:txmode none
-- hazard: can-fail: fails when rows of public.users are equal in index public.users_name_idx

-- Create index "users_name_idx" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_name_idx" ON "users" USING btree (lower(name)) WHERE (name IS NOT NULL);
