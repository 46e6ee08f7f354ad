-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.id does not convert (bigint to integer)

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" TYPE integer;
