-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_pkey",
  ADD CONSTRAINT "users_pkey" UNIQUE (id);
