-- driftless:generated
-- hazard: breaks-application: renames view public.people

-- Rename view "people"
ALTER VIEW "people" RENAME TO "everyone";
