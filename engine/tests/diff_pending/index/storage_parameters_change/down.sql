-- driftless:generated
-- hazard: blocks-writes: builds index public.users_at_idx while writes to public.users wait
-- hazard: blocks-writes: builds index public.users_name_idx while writes to public.users wait
-- hazard: blocks-writes: builds index public.users_tags_idx while writes to public.users wait

-- Drop index "users_at_idx" of table "users"
DROP INDEX "users_at_idx";
-- Drop index "users_name_idx" of table "users"
DROP INDEX "users_name_idx";
-- Drop index "users_tags_idx" of table "users"
DROP INDEX "users_tags_idx";
-- Create index "users_at_idx" on table "users"
CREATE INDEX "users_at_idx" ON "users" USING brin (at);
-- Create index "users_name_idx" on table "users"
CREATE INDEX "users_name_idx" ON "users" USING btree (name);
-- Create index "users_tags_idx" on table "users"
CREATE INDEX "users_tags_idx" ON "users" USING gin (tags) WITH (fastupdate='on');
