-- driftless:generated
-- hazard: breaks-application: renames column public.stages.b
-- hazard: breaks-application: renames column public.stages.c

-- Rename a column of "stages" table
ALTER TABLE "stages" RENAME COLUMN "b" TO "a";
ALTER TABLE "stages" RENAME COLUMN "c" TO "b";
