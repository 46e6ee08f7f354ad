-- driftless:generated

-- Drop statistics public.addresses_stat
DROP STATISTICS "addresses_stat";
-- Create statistics public.addresses_stat
CREATE STATISTICS public.addresses_stat ON city, zip FROM addresses;
-- Modify "addresses" table
ALTER TABLE "addresses" DROP COLUMN "land";
