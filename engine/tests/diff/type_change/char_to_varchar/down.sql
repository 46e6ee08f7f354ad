-- driftless:generated
-- hazard: rewrite: rewrites table public.countries
-- hazard: can-fail: fails when a value of public.countries.code does not convert (character varying(3) to character(3))

-- Modify "countries" table
ALTER TABLE "countries" ALTER COLUMN "code" TYPE character(3);
