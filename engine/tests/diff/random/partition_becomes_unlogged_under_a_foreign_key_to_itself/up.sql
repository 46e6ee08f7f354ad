-- driftless:generated

-- Modify "events" table
ALTER TABLE "public"."events" DROP CONSTRAINT "must_hold";
-- Modify "tags" table
ALTER TABLE "app"."tags" SET UNLOGGED;
-- Modify "events" table
ALTER TABLE "public"."events" ADD CONSTRAINT "must_hold" FOREIGN KEY ("éééééééééééééééééééééééééééééézzz", kind) REFERENCES public.events("éééééééééééééééééééééééééééééézzz", part);
