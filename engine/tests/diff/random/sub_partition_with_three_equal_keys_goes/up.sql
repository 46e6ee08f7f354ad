-- driftless:generated

-- Drop "accounts" table
DROP TABLE "accounts";
