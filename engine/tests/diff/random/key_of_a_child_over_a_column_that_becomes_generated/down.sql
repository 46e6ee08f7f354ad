-- driftless:generated

-- Modify "tags" table
ALTER TABLE "tags" ALTER COLUMN "id" DROP EXPRESSION;
