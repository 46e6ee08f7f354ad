-- driftless:generated

-- Modify domain "email"
ALTER DOMAIN "email" DROP CONSTRAINT "email_check";
