-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.n does not convert (text to integer)

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" DROP DEFAULT,
  ALTER COLUMN "n" TYPE integer USING "n"::integer,
  ALTER COLUMN "n" SET DEFAULT 7;
