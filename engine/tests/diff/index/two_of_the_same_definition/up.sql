-- driftless:generated

-- Rename index "a_one"
ALTER INDEX "a_one" RENAME TO "a_three";
