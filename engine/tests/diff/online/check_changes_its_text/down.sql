-- driftless:generated
-- atlas:txmode none

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_email_check",
  ADD CONSTRAINT "users_email_check" CHECK ((email <> ''::text)) NOT VALID;
ALTER TABLE "users" VALIDATE CONSTRAINT "users_email_check";
