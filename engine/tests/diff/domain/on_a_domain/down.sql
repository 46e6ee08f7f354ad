-- driftless:generated
-- hazard: data-loss: drops table public.boxes

-- Drop "boxes" table
DROP TABLE "boxes";
-- Drop domain "small"
DROP DOMAIN "small";
-- Drop domain "positive"
DROP DOMAIN "positive";
