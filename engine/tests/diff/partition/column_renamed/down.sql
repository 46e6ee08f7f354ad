-- driftless:generated
-- hazard: breaks-application: renames column public.logs.day

-- Rename a column of "logs" table
ALTER TABLE "logs" RENAME COLUMN "day" TO "at";
