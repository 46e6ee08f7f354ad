-- driftless:generated
-- hazard: breaks-application: renames type public.a
-- hazard: breaks-application: renames type public.b
-- hazard: breaks-application: renames type public.a__aside

-- Rename type "a"
ALTER TYPE "a" RENAME TO "a__aside";
-- Rename type "b"
ALTER TYPE "b" RENAME TO "a";
-- Rename type "a__aside"
ALTER TYPE "a__aside" RENAME TO "b";
