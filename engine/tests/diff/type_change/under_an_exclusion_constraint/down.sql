-- driftless:generated
-- hazard: rewrite: rewrites table public.seats
-- hazard: can-fail: fails when a value of public.seats.code does not convert (text to character varying(5))

-- Modify "seats" table
ALTER TABLE "seats" ALTER COLUMN "code" TYPE character varying(5);
