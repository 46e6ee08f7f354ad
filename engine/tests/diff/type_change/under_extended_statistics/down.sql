-- driftless:generated
-- hazard: rewrite: rewrites table public.addresses
-- hazard: can-fail: fails when a value of public.addresses.city does not convert (text to character varying(20))

-- Modify "addresses" table
ALTER TABLE "addresses" ALTER COLUMN "city" TYPE character varying(20);
