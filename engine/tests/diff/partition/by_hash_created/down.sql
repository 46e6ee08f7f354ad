-- driftless:generated

-- Drop "events_0" table
DROP TABLE "events_0";
-- Drop "events_1" table
DROP TABLE "events_1";
-- Drop "events" table
DROP TABLE "events";
