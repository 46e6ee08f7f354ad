-- driftless:generated
-- hazard: blocks-writes: builds index public.users_plain_idx while writes to public.users wait

-- Create index "users_plain_idx" on table "users"
CREATE INDEX "users_plain_idx" ON "public"."users" USING btree (tools.plain(name));
