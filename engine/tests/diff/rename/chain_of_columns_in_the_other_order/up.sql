-- driftless:generated

-- Rename a column of "stages" table
ALTER TABLE "stages" RENAME COLUMN "b" TO "a";
ALTER TABLE "stages" RENAME COLUMN "c" TO "b";
