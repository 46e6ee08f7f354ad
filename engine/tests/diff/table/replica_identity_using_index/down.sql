-- driftless:generated

-- Drop index "users_email_idx" of table "users"
DROP INDEX "users_email_idx";
-- Modify "users" table
ALTER TABLE "users" REPLICA IDENTITY DEFAULT;
