-- driftless:generated

-- Drop statistics public.addresses_stat
DROP STATISTICS "addresses_stat";
-- Modify "addresses" table
ALTER TABLE "addresses" ADD COLUMN "land" text;
-- Create statistics public.addresses_stat
CREATE STATISTICS public.addresses_stat ON city, land FROM addresses;
