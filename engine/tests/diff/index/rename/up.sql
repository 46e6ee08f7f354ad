-- driftless:generated

-- Rename index "i"
ALTER INDEX "i" RENAME TO "j";
