-- driftless:generated

-- Rename a column of "periods" table
ALTER TABLE "periods" RENAME COLUMN "starts" TO "ends__aside";
ALTER TABLE "periods" RENAME COLUMN "ends" TO "starts";
ALTER TABLE "periods" RENAME COLUMN "ends__aside" TO "ends";
