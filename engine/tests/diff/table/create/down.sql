-- driftless:generated

-- Drop "users" table
DROP TABLE "users";
