-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_n";

-- next file

-- driftless:generated
-- hazard: rewrite: rewrites table public.t
-- hazard: can-fail: fails when a value of public.t.n does not convert (integer to text)
-- hazard: scan: checks every row of public.t for public.t.t_n
-- hazard: can-fail: fails when rows of public.t violate public.t.t_n

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "n" TYPE text,
  ADD CONSTRAINT "t_n" CHECK ((length(n) > 0));
