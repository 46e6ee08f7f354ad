-- driftless:generated

-- Modify domain "email"
ALTER DOMAIN "email" RENAME CONSTRAINT "email_check" TO "mail_check";
-- Rename domain "email"
ALTER DOMAIN "email" RENAME TO "mail";
