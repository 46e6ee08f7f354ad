-- driftless:generated
-- hazard: rewrite: rewrites table public.points
-- hazard: can-fail: fails when a value of public.points.x does not convert (real to double precision)

-- Modify "points" table
ALTER TABLE "points" ALTER COLUMN "x" TYPE double precision;
