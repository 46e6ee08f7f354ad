-- driftless:generated
-- hazard: rewrite: rewrites table public.logs
-- hazard: can-fail: fails when a value of public.logs.id does not convert (bigint to integer)

-- Modify "logs" table
ALTER TABLE "logs" ALTER COLUMN "id" TYPE integer;
