-- driftless:generated

-- Rename index "a_three"
ALTER INDEX "a_three" RENAME TO "a_one";
