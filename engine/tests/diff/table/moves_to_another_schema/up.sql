-- driftless:generated
-- hazard: breaks-application: renames table public.notes

-- Move table "notes" to schema "archive"
ALTER TABLE "public"."notes" SET SCHEMA "archive";
