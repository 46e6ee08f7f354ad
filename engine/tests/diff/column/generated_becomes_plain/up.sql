-- driftless:generated

-- Modify "boxes" table
ALTER TABLE "boxes" ALTER COLUMN "size" DROP EXPRESSION;
