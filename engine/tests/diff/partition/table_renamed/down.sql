-- driftless:generated

-- Rename "logs" table
ALTER TABLE "logs" RENAME TO "log";
