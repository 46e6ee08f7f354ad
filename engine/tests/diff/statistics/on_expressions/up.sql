-- driftless:generated

-- Create statistics public.addresses_lower
CREATE STATISTICS public.addresses_lower ON lower(city), (zip || city) FROM addresses;
-- Set comment of statistics public.addresses_lower
COMMENT ON STATISTICS public.addresses_lower IS 'for the search';
