-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "b" DROP EXPRESSION;
ALTER TABLE "t" ALTER COLUMN "a" TYPE text;
