-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.n does not convert (integer to text)

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" DROP DEFAULT,
  ALTER COLUMN "n" TYPE text,
  ALTER COLUMN "n" SET DEFAULT '7'::text;
