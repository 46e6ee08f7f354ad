-- driftless:generated
-- hazard: rewrite: rewrites table public.points
-- hazard: can-fail: fails when a value of public.points.x does not convert (text to integer)

-- Modify "points" table
ALTER TABLE "points"
  ALTER COLUMN "x" DROP DEFAULT,
  ALTER COLUMN "x" TYPE integer USING "x"::integer,
  ALTER COLUMN "x" SET DEFAULT 5;
