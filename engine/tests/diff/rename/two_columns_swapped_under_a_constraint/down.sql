-- driftless:generated
-- hazard: breaks-application: renames column public.periods.starts
-- hazard: breaks-application: renames column public.periods.ends
-- hazard: breaks-application: renames column public.periods.ends__aside

-- Rename a column of "periods" table
ALTER TABLE "periods" RENAME COLUMN "starts" TO "ends__aside";
ALTER TABLE "periods" RENAME COLUMN "ends" TO "starts";
ALTER TABLE "periods" RENAME COLUMN "ends__aside" TO "ends";
