-- driftless:generated

-- Rename index "j"
ALTER INDEX "j" RENAME TO "i";
