-- driftless:generated
-- hazard: rewrite: rewrites table public.points
-- hazard: can-fail: fails when a value of public.points.x does not convert (integer to text)

-- Modify "points" table
ALTER TABLE "points"
  ALTER COLUMN "x" DROP DEFAULT,
  ALTER COLUMN "x" TYPE text,
  ALTER COLUMN "x" SET DEFAULT 'five'::text;
