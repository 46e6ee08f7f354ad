-- driftless:generated

-- Rename constraint "users_email_check"
ALTER TABLE "users" RENAME CONSTRAINT "users_email_check" TO "chk";
-- Rename constraint "users_email_key"
ALTER TABLE "users" RENAME CONSTRAINT "users_email_key" TO "uq_email";
-- Rename constraint "users_pkey"
ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "users_pk";
-- Rename index "users_lower_idx"
ALTER INDEX "users_lower_idx" RENAME TO "ix_email";
