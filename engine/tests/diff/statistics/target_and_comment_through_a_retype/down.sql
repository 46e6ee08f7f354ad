-- driftless:generated

-- Drop statistics public.houses_place
DROP STATISTICS "houses_place";
-- Modify "houses" table
ALTER TABLE "houses" ALTER COLUMN "city" TYPE integer;
-- Create statistics public.houses_place
CREATE STATISTICS public.houses_place ON city, zip FROM houses;
ALTER STATISTICS public.houses_place SET STATISTICS 100;
-- Set comment of statistics public.houses_place
COMMENT ON STATISTICS public.houses_place IS 'both';
