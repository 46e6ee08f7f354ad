-- driftless:generated

-- Drop "events" table
DROP TABLE "events";
