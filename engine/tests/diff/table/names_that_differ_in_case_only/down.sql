-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "ID";
-- Drop "USERS" table
DROP TABLE "USERS";
-- Drop "Users" table
DROP TABLE "Users";
