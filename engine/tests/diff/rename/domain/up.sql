-- driftless:generated

-- Rename domain "mail"
ALTER DOMAIN "mail" RENAME TO "email";
-- Modify domain "email"
ALTER DOMAIN "email" RENAME CONSTRAINT "mail_check" TO "email_check";
