-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD CONSTRAINT "users_email_check" CHECK ((char_length((email)::text) > 0)),
  ADD CONSTRAINT "users_email_key" UNIQUE (email);
-- Set comment of constraint "users_email_key"
COMMENT ON CONSTRAINT "users_email_key" ON "users" IS 'one each';
