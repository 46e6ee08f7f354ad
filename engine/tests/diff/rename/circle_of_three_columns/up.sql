-- driftless:generated

-- Rename a column of "colours" table
ALTER TABLE "colours" RENAME COLUMN "b" TO "b__aside";
ALTER TABLE "colours" RENAME COLUMN "g" TO "b";
ALTER TABLE "colours" RENAME COLUMN "r" TO "g";
ALTER TABLE "colours" RENAME COLUMN "b__aside" TO "r";
