-- driftless:generated

-- Modify sequence "numbers"
ALTER SEQUENCE "numbers" OWNED BY NONE;
-- Drop "a" table
DROP TABLE "a";
