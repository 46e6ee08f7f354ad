-- driftless:generated
-- hazard: rewrite: rewrites table public.cache

-- Modify "cache" table
ALTER TABLE "cache" SET LOGGED;
