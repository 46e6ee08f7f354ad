-- driftless:generated
-- hazard: scan: checks every row of public.users for public.users.users_age_check
-- hazard: can-fail: fails when rows of public.users violate public.users.users_age_check
-- hazard: scan: checks every row of public.users for public.users.users_role_check
-- hazard: can-fail: fails when rows of public.users violate public.users.users_role_check

-- Modify "users" table
ALTER TABLE "users"
  ADD CONSTRAINT "users_age_check" CHECK (((age >= 0) AND (age <= 150))),
  ADD CONSTRAINT "users_role_check" CHECK ((role = ANY (ARRAY['admin'::text, 'user'::text])));
