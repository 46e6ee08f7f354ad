-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "code" DROP EXPRESSION;
