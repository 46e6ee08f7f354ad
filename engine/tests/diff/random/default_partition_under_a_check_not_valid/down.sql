-- driftless:generated

-- Drop "rooms" table
DROP TABLE "rooms";
