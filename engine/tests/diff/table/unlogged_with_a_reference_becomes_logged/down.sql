-- driftless:generated
-- hazard: rewrite: rewrites table public.b
-- hazard: rewrite: rewrites table public.a

-- Modify "b" table
ALTER TABLE "b" SET UNLOGGED;
-- Modify "a" table
ALTER TABLE "a" SET UNLOGGED;
