-- driftless:generated

-- Drop statistics public.addresses_lower
DROP STATISTICS "addresses_lower";
