-- driftless:generated
-- hazard: breaks-application: drops statistics public.addresses_city_zip

-- Drop statistics public.addresses_city_zip
DROP STATISTICS "addresses_city_zip";
