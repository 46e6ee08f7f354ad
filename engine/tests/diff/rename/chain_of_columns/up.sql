-- driftless:generated

-- Rename a column of "stages" table
ALTER TABLE "stages" RENAME COLUMN "b" TO "c";
ALTER TABLE "stages" RENAME COLUMN "a" TO "b";
