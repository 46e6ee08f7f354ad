-- driftless:generated

-- Create statistics public.addresses_city_zip
CREATE STATISTICS public.addresses_city_zip (ndistinct, dependencies) ON city, zip FROM addresses;
