-- driftless:generated
-- hazard: breaks-application: renames column public.places.lon
-- hazard: breaks-application: renames column public.places.lat
-- hazard: breaks-application: renames column public.places.lat__aside

-- Rename a column of "places" table
ALTER TABLE "places" RENAME COLUMN "lon" TO "lat__aside";
ALTER TABLE "places" RENAME COLUMN "lat" TO "lon";
ALTER TABLE "places" RENAME COLUMN "lat__aside" TO "lat";
