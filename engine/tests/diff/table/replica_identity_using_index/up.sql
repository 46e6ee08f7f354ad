-- driftless:generated
-- hazard: blocks-writes: builds index public.users_email_idx while writes to public.users wait
-- hazard: can-fail: fails when rows of public.users are equal in index public.users_email_idx

-- Create index "users_email_idx" on table "users"
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" REPLICA IDENTITY USING INDEX "users_email_idx";
