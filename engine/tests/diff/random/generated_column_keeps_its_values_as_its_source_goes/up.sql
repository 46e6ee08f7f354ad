-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "amount" DROP EXPRESSION;
ALTER TABLE "items" DROP COLUMN "name";
