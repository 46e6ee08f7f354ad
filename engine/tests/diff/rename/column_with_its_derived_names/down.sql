-- driftless:generated

-- Rename constraint "accounts_email_check"
ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_email_check" TO "accounts_mail_check";
-- Rename constraint "accounts_email_key"
ALTER TABLE "accounts" RENAME CONSTRAINT "accounts_email_key" TO "accounts_mail_key";
-- Rename index "accounts_email_idx"
ALTER INDEX "accounts_email_idx" RENAME TO "accounts_mail_idx";
-- Rename a column of "accounts" table
ALTER TABLE "accounts" RENAME COLUMN "email" TO "mail";
