-- driftless:generated

-- Drop "rooms" table
DROP TABLE "app"."rooms";
