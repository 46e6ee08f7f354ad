-- driftless:generated

-- Drop statistics public.addresses_city_zip
DROP STATISTICS "addresses_city_zip";
