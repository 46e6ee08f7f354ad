-- driftless:generated

-- Modify "trailing " table
ALTER TABLE "trailing " ALTER COLUMN "--" DROP EXPRESSION;
