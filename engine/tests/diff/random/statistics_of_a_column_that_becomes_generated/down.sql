-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "$1" DROP EXPRESSION;
