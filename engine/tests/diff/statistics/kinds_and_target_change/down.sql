-- driftless:generated

-- Drop statistics public.addresses_city_zip
DROP STATISTICS "addresses_city_zip";
-- Create statistics public.addresses_city_zip
CREATE STATISTICS public.addresses_city_zip (ndistinct) ON city, zip FROM addresses;
