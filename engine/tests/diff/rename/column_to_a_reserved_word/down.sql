-- driftless:generated

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "order" TO "position";
