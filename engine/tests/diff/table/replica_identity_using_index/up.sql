-- driftless:generated

-- Create index "users_email_idx" on table "users"
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" REPLICA IDENTITY USING INDEX "users_email_idx";
