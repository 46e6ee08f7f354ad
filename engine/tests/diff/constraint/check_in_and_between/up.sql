-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD CONSTRAINT "users_age_check" CHECK (((age >= 0) AND (age <= 150))),
  ADD CONSTRAINT "users_role_check" CHECK ((role = ANY (ARRAY['admin'::text, 'user'::text])));
