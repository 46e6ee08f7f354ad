-- driftless:generated

-- Rename "old_users" table
ALTER TABLE "old_users" RENAME TO "users";

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "users_email_key" on table "users"
CREATE UNIQUE INDEX CONCURRENTLY "users_email_key" ON "users" USING btree (email);
-- Modify "users" table
ALTER TABLE "users" ADD CONSTRAINT "users_email_key" UNIQUE USING INDEX "users_email_key";

-- next file

-- driftless:generated

-- Rename constraint "old_users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "old_users_pkey" TO "users_pkey";
-- Create "mails" table
CREATE TABLE "mails" (
  "email" text
);
-- Modify "mails" table
ALTER TABLE "mails" ADD CONSTRAINT "mails_email_fkey" FOREIGN KEY (email) REFERENCES users(email);

-- next file

-- driftless:generated
-- atlas:txmode none

-- Create index "users_email_idx" on table "users"
CREATE INDEX CONCURRENTLY "users_email_idx" ON "users" USING btree (email);
