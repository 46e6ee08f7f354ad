-- driftless:generated

-- Rename sequence "papers_id_seq"
ALTER SEQUENCE "archive"."papers_id_seq" RENAME TO "notes_id_seq";
-- Rename constraint "papers_pkey"
ALTER TABLE "archive"."papers" RENAME CONSTRAINT "papers_pkey" TO "notes_pkey";
-- Rename index "papers_body_idx"
ALTER INDEX "archive"."papers_body_idx" RENAME TO "notes_body_idx";
-- Modify "papers" table
ALTER TABLE "archive"."papers" ALTER COLUMN "id" SET DEFAULT nextval('archive.notes_id_seq'::regclass);
-- Move sequence "numbers" to schema "public"
ALTER SEQUENCE "archive"."numbers" SET SCHEMA "public";
-- Move type "mood" to schema "public"
ALTER TYPE "archive"."mood" SET SCHEMA "public";
-- Move view "bodies" to schema "public"
ALTER VIEW "archive"."bodies" SET SCHEMA "public";
-- Rename "papers" table
ALTER TABLE "archive"."papers" RENAME TO "notes";
-- Move table "notes" to schema "public"
ALTER TABLE "archive"."notes" SET SCHEMA "public";
-- Drop "archive" schema
DROP SCHEMA "archive";
