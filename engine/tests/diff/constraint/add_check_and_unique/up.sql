-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.users_email_check
-- hazard: can-fail: fails when rows of public.users violate public.users.users_email_check
-- hazard: blocks-writes: builds the index of public.users.users_email_key while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_email_key

-- Modify "users" table
ALTER TABLE "users"
  ADD CONSTRAINT "users_email_check" CHECK ((char_length((email)::text) > 0)),
  ADD CONSTRAINT "users_email_key" UNIQUE (email);
-- Set comment of constraint "users_email_key"
COMMENT ON CONSTRAINT "users_email_key" ON "users" IS 'one each';
