-- driftless:generated
-- hazard: breaks-application: renames column public.logs.at

-- Rename a column of "logs" table
ALTER TABLE "logs" RENAME COLUMN "at" TO "day";
