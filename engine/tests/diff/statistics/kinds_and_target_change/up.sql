-- driftless:generated

-- Drop statistics public.addresses_city_zip
DROP STATISTICS "addresses_city_zip";
-- Create statistics public.addresses_city_zip
CREATE STATISTICS public.addresses_city_zip (ndistinct, mcv) ON city, zip FROM addresses;
ALTER STATISTICS public.addresses_city_zip SET STATISTICS 500;
