-- driftless:generated

-- Move table "notes" to schema "public"
ALTER TABLE "archive"."notes" SET SCHEMA "public";
