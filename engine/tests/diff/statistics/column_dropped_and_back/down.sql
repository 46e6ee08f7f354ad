-- driftless:generated

-- Modify "houses" table
ALTER TABLE "houses" ADD COLUMN "city" text;
-- Create statistics public.houses_place
CREATE STATISTICS public.houses_place ON city, zip FROM houses;
