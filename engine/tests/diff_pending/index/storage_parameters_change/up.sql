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
CREATE INDEX "users_at_idx" ON "users" USING brin (at) WITH (pages_per_range='32', autosummarize='on');
-- Create index "users_name_idx" on table "users"
CREATE INDEX "users_name_idx" ON "users" USING btree (name) WITH (fillfactor='70');
-- Create index "users_tags_idx" on table "users"
CREATE INDEX "users_tags_idx" ON "users" USING gin (tags) WITH (fastupdate=off, gin_pending_list_limit='256');
