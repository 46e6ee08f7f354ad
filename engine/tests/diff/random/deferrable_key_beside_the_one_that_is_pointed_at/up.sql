-- driftless:generated

-- Drop "items" table
DROP TABLE "items";
