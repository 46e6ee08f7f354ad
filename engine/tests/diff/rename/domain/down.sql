-- driftless:generated
-- hazard: breaks-application: renames domain public.email

-- Modify domain "email"
ALTER DOMAIN "email" RENAME CONSTRAINT "email_check" TO "mail_check";
-- Rename domain "email"
ALTER DOMAIN "email" RENAME TO "mail";
