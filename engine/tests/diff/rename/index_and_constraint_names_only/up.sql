-- driftless:generated

-- Rename constraint "chk"
ALTER TABLE "users" RENAME CONSTRAINT "chk" TO "users_email_check";
-- Rename constraint "uq_email"
ALTER TABLE "users" RENAME CONSTRAINT "uq_email" TO "users_email_key";
-- Rename constraint "users_pk"
ALTER TABLE "users" RENAME CONSTRAINT "users_pk" TO "users_pkey";
-- Rename index "ix_email"
ALTER INDEX "ix_email" RENAME TO "users_lower_idx";
