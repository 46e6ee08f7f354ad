-- driftless:generated
-- hazard: breaks-application: renames table archive.notes

-- Move table "notes" to schema "public"
ALTER TABLE "archive"."notes" SET SCHEMA "public";
