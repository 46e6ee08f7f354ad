-- driftless:generated
-- hazard: breaks-application: renames table public.log

-- Rename "log" table
ALTER TABLE "log" RENAME TO "logs";
