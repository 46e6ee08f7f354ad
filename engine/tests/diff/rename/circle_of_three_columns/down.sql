-- driftless:generated

-- Rename a column of "colours" table
ALTER TABLE "colours" RENAME COLUMN "r" TO "b__aside";
ALTER TABLE "colours" RENAME COLUMN "g" TO "r";
ALTER TABLE "colours" RENAME COLUMN "b" TO "g";
ALTER TABLE "colours" RENAME COLUMN "b__aside" TO "b";
