-- driftless:generated
-- hazard: breaks-application: renames view public.everyone

-- Rename view "everyone"
ALTER VIEW "everyone" RENAME TO "people";
