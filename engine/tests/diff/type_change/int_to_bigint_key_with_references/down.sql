-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
