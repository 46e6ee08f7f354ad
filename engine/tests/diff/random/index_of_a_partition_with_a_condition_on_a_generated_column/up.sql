-- driftless:generated

-- Modify "files" table
ALTER TABLE "files" ALTER COLUMN "price" DROP EXPRESSION;
