-- driftless:generated
-- atlas:txmode none

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_email_check",
  ADD CONSTRAINT "users_email_check" CHECK ((email ~~ '%@%'::text)) NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "users_email_check";
-- Set comment of constraint "users_email_check"
COMMENT ON CONSTRAINT "users_email_check" ON "users" IS 'an address';
