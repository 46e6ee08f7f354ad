-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.users_pkey while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_pkey

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_pkey",
  ADD CONSTRAINT "users_pkey" UNIQUE (id);
