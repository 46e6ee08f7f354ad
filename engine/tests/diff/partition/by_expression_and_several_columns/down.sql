-- driftless:generated

-- Drop "events_high" table
DROP TABLE "events_high";
-- Drop "events_low" table
DROP TABLE "events_low";
-- Drop "events" table
DROP TABLE "events";
