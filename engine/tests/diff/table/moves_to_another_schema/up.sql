-- driftless:generated

-- Move table "notes" to schema "archive"
ALTER TABLE "public"."notes" SET SCHEMA "archive";
