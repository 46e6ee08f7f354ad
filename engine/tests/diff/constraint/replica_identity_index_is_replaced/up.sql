-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.users_key while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_key

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_key",
  ADD CONSTRAINT "users_key" UNIQUE (email),
  REPLICA IDENTITY USING INDEX "users_key";
