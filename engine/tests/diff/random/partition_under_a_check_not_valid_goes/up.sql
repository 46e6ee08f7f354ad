-- driftless:generated

-- Drop "tags2" table
DROP TABLE "public"."tags2";
