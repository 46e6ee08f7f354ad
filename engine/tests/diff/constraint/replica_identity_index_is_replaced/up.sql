-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_key",
  ADD CONSTRAINT "users_key" UNIQUE (email),
  REPLICA IDENTITY USING INDEX "users_key";
