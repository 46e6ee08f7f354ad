-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "users"
  DROP COLUMN "number",
  SET LOGGED;
