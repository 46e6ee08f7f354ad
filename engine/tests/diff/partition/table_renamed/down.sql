-- driftless:generated
-- hazard: breaks-application: renames table public.logs

-- Rename "logs" table
ALTER TABLE "logs" RENAME TO "log";
