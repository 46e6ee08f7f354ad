-- driftless:generated
-- hazard: rewrite: rewrites table public.items
-- hazard: can-fail: fails when a value of public.items.amount does not convert (integer to text)

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "amount" TYPE text;
