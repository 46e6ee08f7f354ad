-- driftless:generated

-- Drop statistics public.houses_place
DROP STATISTICS "houses_place";
-- Modify "houses" table
ALTER TABLE "houses" DROP COLUMN "city";
