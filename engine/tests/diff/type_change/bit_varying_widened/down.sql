-- driftless:generated
-- hazard: rewrite: rewrites table public.masks
-- hazard: can-fail: fails when a value of public.masks.mask does not convert (bit varying(16) to bit varying(8))

-- Modify "masks" table
ALTER TABLE "masks" ALTER COLUMN "mask" TYPE bit varying(8);
