-- driftless:generated

-- Rename index "ix_one"
ALTER INDEX "ix_one" RENAME TO "ix_one__aside";
-- Rename index "ix_two"
ALTER INDEX "ix_two" RENAME TO "ix_one";
-- Rename index "ix_one__aside"
ALTER INDEX "ix_one__aside" RENAME TO "ix_two";
