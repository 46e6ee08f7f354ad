-- driftless:generated

-- Rename a column of "accounts" table
ALTER TABLE "accounts" RENAME COLUMN "mail" TO "email";
-- Rename constraint "accounts_mail_check"
ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_mail_check" TO "accounts_email_check";
-- Rename constraint "accounts_mail_key"
ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_mail_key" TO "accounts_email_key";
-- Rename index "accounts_mail_idx"
ALTER INDEX "accounts_mail_idx" RENAME TO "accounts_email_idx";
