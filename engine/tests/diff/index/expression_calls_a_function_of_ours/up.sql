-- driftless:generated

-- Create index "users_plain_idx" on table "users"
CREATE INDEX "users_plain_idx" ON "public"."users" USING btree (tools.plain(name));
