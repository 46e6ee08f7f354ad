-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" DROP IDENTITY;
ALTER TABLE "users"
  SET LOGGED,
  DROP COLUMN "number";
