-- driftless:generated

-- Drop index "users_email_idx" of table "users"
DROP INDEX "users_email_idx";
-- Create index "users_email_idx" on table "users"
CREATE INDEX "users_email_idx" ON "users" USING btree (email);
