-- driftless:generated

-- Drop "boxes" table
DROP TABLE "boxes";
-- Drop domain "small"
DROP DOMAIN "small";
-- Drop domain "positive"
DROP DOMAIN "positive";
