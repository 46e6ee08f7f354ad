-- driftless:generated
-- hazard: rewrite: rewrites table public.points
-- hazard: can-fail: fails when a value of public.points.x does not convert (double precision to real)

-- Modify "points" table
ALTER TABLE "points" ALTER COLUMN "x" TYPE real;
