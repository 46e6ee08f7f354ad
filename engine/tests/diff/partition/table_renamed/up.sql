-- driftless:generated

-- Rename "log" table
ALTER TABLE "log" RENAME TO "logs";
