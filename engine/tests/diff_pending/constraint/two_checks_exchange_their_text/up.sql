-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.a
-- hazard: can-fail: fails when rows of public.users violate public.users.a
-- hazard: scan: checks every row of public.users for public.users.b
-- hazard: can-fail: fails when rows of public.users violate public.users.b

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "a",
  DROP CONSTRAINT "b",
  ADD CONSTRAINT "a" CHECK ((age < 200)),
  ADD CONSTRAINT "b" CHECK ((age > 0));
