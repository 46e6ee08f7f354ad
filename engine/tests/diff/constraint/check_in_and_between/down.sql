-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_age_check",
  DROP CONSTRAINT "users_role_check";
