-- driftless:generated
-- hazard: blocks-writes: builds index public.users_name_idx while writes to public.users wait
-- hazard: can-fail: fails when rows of public.users are equal in index public.users_name_idx

-- Drop index "users_name_idx" of table "users"
DROP INDEX "users_name_idx";
-- Create index "users_name_idx" on table "users"
CREATE UNIQUE INDEX "users_name_idx" ON "users" USING btree (name) NULLS NOT DISTINCT;
