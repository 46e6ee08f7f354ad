-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "users_mail_key";
ALTER TABLE "users" ALTER COLUMN "mail" DROP EXPRESSION;
-- Create index "users_mail_idx" on table "users"
CREATE UNIQUE INDEX "users_mail_idx" ON "users" USING btree (mail);
