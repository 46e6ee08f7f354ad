-- driftless:generated

-- Drop index "users_mail_idx" of table "users"
DROP INDEX "users_mail_idx";
-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "mail",
  ADD COLUMN "mail" text GENERATED ALWAYS AS (('mail'::text || id)) STORED,
  ADD CONSTRAINT "users_mail_key" UNIQUE (mail);
