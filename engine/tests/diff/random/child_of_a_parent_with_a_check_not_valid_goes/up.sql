-- driftless:generated

-- Drop "files" table
DROP TABLE "public"."files";
