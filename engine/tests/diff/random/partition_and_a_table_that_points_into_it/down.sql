-- driftless:generated

-- Drop "users" table
DROP TABLE "public"."users";
-- Drop "logs" table
DROP TABLE "billing"."logs";
