-- driftless:generated

-- Drop "users" table
DROP TABLE "users";
-- Drop domain "E-Mail"
DROP DOMAIN "E-Mail";
