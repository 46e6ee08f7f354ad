-- driftless:generated

-- Create "archive" schema
CREATE SCHEMA "archive";
-- Move table "notes" to schema "archive"
ALTER TABLE "public"."notes" SET SCHEMA "archive";
-- Rename "notes" table
ALTER TABLE "archive"."notes" RENAME TO "papers";
-- Move view "bodies" to schema "archive"
ALTER VIEW "public"."bodies" SET SCHEMA "archive";
-- Move type "mood" to schema "archive"
ALTER TYPE "public"."mood" SET SCHEMA "archive";
-- Move sequence "numbers" to schema "archive"
ALTER SEQUENCE "public"."numbers" SET SCHEMA "archive";
-- Rename sequence "notes_id_seq"
ALTER SEQUENCE "archive"."notes_id_seq" RENAME TO "papers_id_seq";
-- Rename constraint "notes_pkey"
ALTER TABLE "archive"."papers" RENAME CONSTRAINT "notes_pkey" TO "papers_pkey";
-- Rename index "notes_body_idx"
ALTER INDEX "archive"."notes_body_idx" RENAME TO "papers_body_idx";
-- Modify "papers" table
ALTER TABLE "archive"."papers" ALTER COLUMN "id" SET DEFAULT nextval('archive.papers_id_seq'::regclass);
