-- driftless:generated

-- Rename a column of "logs" table
ALTER TABLE "logs" RENAME COLUMN "at" TO "day";
