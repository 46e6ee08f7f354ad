-- driftless:generated
-- hazard: rewrite: rewrites table public.a
-- hazard: rewrite: rewrites table public.b

-- Modify "a" table
ALTER TABLE "a" SET LOGGED;
-- Modify "b" table
ALTER TABLE "b" SET LOGGED;
