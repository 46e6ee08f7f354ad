-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.c
-- hazard: can-fail: fails when rows of public.users violate public.users.c

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "c",
  ADD CONSTRAINT "c" CHECK ((id >= 0));
