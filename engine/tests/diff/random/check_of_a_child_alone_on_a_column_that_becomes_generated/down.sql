-- driftless:generated

-- Modify "posts" table
ALTER TABLE "posts" ALTER COLUMN "id" DROP EXPRESSION;
