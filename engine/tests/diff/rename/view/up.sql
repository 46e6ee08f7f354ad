-- driftless:generated

-- Rename view "everyone"
ALTER VIEW "everyone" RENAME TO "people";
