-- driftless:generated
-- hazard: breaks-application: drops statistics public.addresses_lower

-- Drop statistics public.addresses_lower
DROP STATISTICS "addresses_lower";
