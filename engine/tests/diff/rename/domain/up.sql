-- driftless:generated
-- hazard: breaks-application: renames domain public.mail

-- Rename domain "mail"
ALTER DOMAIN "mail" RENAME TO "email";
-- Modify domain "email"
ALTER DOMAIN "email" RENAME CONSTRAINT "mail_check" TO "email_check";
