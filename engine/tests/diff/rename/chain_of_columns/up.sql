-- driftless:generated
-- hazard: breaks-application: renames column public.stages.b
-- hazard: breaks-application: renames column public.stages.a

-- Rename a column of "stages" table
ALTER TABLE "stages" RENAME COLUMN "b" TO "c";
ALTER TABLE "stages" RENAME COLUMN "a" TO "b";
