-- driftless:generated

-- Rename view "people"
ALTER VIEW "people" RENAME TO "everyone";
