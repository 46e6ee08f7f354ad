-- driftless:generated
-- hazard: rewrite: rewrites table public.prices
-- hazard: can-fail: fails when a value of public.prices.price does not convert (numeric(8,2) to numeric(8,4))

-- Modify "prices" table
ALTER TABLE "prices" ALTER COLUMN "price" TYPE numeric(8,4);
