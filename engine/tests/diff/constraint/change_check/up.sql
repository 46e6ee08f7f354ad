-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "c",
  ADD CONSTRAINT "c" CHECK ((id >= 0));
