-- driftless:generated

-- Rename a column of "places" table
ALTER TABLE "places" RENAME COLUMN "lat" TO "lat__aside";
ALTER TABLE "places" RENAME COLUMN "lon" TO "lat";
ALTER TABLE "places" RENAME COLUMN "lat__aside" TO "lon";
