-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.email_once while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.email_once

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "email_once",
  ADD CONSTRAINT "email_once" UNIQUE (email);
