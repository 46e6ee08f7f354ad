-- driftless:generated

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "createdat" TO "createdAt";
