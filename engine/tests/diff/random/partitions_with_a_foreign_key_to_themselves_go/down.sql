-- driftless:generated

-- Detach partition "items2"
ALTER TABLE "items" DETACH PARTITION "items2";
-- Drop "items2" table
DROP TABLE "items2";
-- Drop "items" table
DROP TABLE "items";
