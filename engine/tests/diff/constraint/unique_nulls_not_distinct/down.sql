-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "email_once",
  ADD CONSTRAINT "email_once" UNIQUE (email);
