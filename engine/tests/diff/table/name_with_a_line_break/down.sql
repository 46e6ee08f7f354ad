-- driftless:generated
-- hazard: data-loss: drops table public."two DROP TABLE kept; -- lines"

-- Drop "two DROP TABLE kept; -- lines" table
DROP TABLE "two
DROP TABLE kept; -- lines";
