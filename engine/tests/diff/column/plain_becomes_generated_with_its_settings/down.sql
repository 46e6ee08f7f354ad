-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "name" DROP EXPRESSION;
